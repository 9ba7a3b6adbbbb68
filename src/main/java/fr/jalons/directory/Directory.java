package fr.jalons.directory;

import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack;
import fr.jalons.platform.PortalStarting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every service the portal knows, the Département's own first. Read when the portal starts. */
@ApplicationScoped
public class Directory {
  private static final String LOCAL = "annuaire.yaml";
  private static final String DRAWING = "carte.yaml";
  private static final String NATIONAL = "/directory/national.yaml";

  private final Departement departement;
  private volatile Listing listing = new Listing(List.of(), null);

  @Inject
  public Directory(Departement departement) {
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected Directory() {
    this(null);
  }

  /** Reads the files; a malformed one refuses the start. */
  void load(@Observes @Priority(PortalStarting.CONTENT) PortalStarting starting) {
    DepartementPack pack = departement.pack();
    Set<String> territories =
        pack.territories().stream()
            .map(DepartementPack.Territory::id)
            .collect(Collectors.toUnmodifiableSet());
    String file = pack.code() + "/" + LOCAL;
    List<ServiceEntry> services = new ArrayList<>();
    departement
        .file(LOCAL)
        .ifPresent(yaml -> services.addAll(DirectoryReader.local(file, yaml, territories)));
    services.addAll(DirectoryReader.national(NATIONAL, national()));
    String drawing = pack.code() + "/" + DRAWING;
    listing =
        new Listing(
            services,
            departement.file(DRAWING).map(yaml -> MapReader.read(drawing, yaml)).orElse(null));
  }

  /** All services, in the order of their files. */
  public List<ServiceEntry> services() {
    return listing.services();
  }

  /** Communes in which a service is known, by name. */
  public List<String> communes() {
    return listing.communes();
  }

  /**
   * Services for a need and a place, nearest first.
   *
   * @param kind the need, or null for every kind
   * @param commune as typed, or null for the whole Département
   */
  public Nearby near(ServiceKind kind, String commune) {
    return listing.near(kind, commune);
  }

  /**
   * What was found as dots on the drawing of the Département; empty when its pack has no drawing.
   *
   * @param found what {@link #near} answered
   */
  public Optional<ServiceMap> map(Nearby found) {
    return listing.map(found);
  }

  /** Kilometres in a straight line from the place asked for to a service; empty when not known. */
  public Optional<Integer> kilometres(Nearby found, ServiceEntry service) {
    return listing.kilometres(found.place(), service);
  }

  /** Name of a territory of the Département. */
  public Optional<String> territoryName(String id) {
    return departement.pack().territory(id).map(DepartementPack.Territory::name);
  }

  private static String national() {
    try (InputStream yaml = Directory.class.getResourceAsStream(NATIONAL)) {
      return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
