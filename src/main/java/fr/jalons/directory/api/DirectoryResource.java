package fr.jalons.directory.api;

import fr.jalons.directory.Directory;
import fr.jalons.directory.Nearby;
import fr.jalons.directory.ServiceKind;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.api.BadParameter;
import fr.jalons.platform.api.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Services by need and place. */
@Path("annuaire")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {
  private static final int LONGEST_NAME = 60;

  private final Directory directory;

  @Inject
  public DirectoryResource(Directory directory) {
    this.directory = directory;
  }

  /** For the CDI proxy. */
  protected DirectoryResource() {
    this(null);
  }

  /** Services for a need and a place, each null for all. */
  @GET
  public Slice<ServiceBody> services(
      @QueryParam("besoin") String need,
      @QueryParam("commune") String commune,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    ServiceKind kind =
        need == null
            ? null
            : ServiceKind.ofSlug(need)
                .orElseThrow(() -> new BadParameter("besoin", "a kind of service"));
    String place = CleanText.of(commune);
    if (place.length() > LONGEST_NAME) {
      throw new BadParameter("commune", "at most " + LONGEST_NAME + " characters");
    }
    Nearby found = directory.near(kind, place.isEmpty() ? null : place);
    if (!place.isEmpty() && found.commune() == null) {
      throw new BadParameter("commune", "a commune that the directory knows");
    }
    return Slice.of(found.all(), ServiceBody::of, page, size);
  }
}
