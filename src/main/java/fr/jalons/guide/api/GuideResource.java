package fr.jalons.guide.api;

import fr.jalons.guide.AgeGroup;
import fr.jalons.guide.FactBase;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Theme;
import fr.jalons.guide.search.FicheSearch;
import fr.jalons.guide.search.SearchHit;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Today;
import fr.jalons.platform.api.BadParameter;
import fr.jalons.platform.api.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Themes and fiches of the guide. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuideResource {
  private final GuideCatalogue catalogue;
  private static final int LONGEST_QUERY = 200;
  private static final int MOST_HITS = 100;

  private final FicheSearch search;
  private final Today today;

  @Inject
  public GuideResource(GuideCatalogue catalogue, FicheSearch search, Today today) {
    this.search = search;
    this.catalogue = catalogue;
    this.today = today;
  }

  /** For the CDI proxy. */
  protected GuideResource() {
    this(null, null, null);
  }

  /** Themes, in their order. */
  @GET
  @Path("themes")
  public Slice<ThemeBody> themes(@QueryParam("page") String page, @QueryParam("size") String size) {
    return Slice.of(
        catalogue.themes(),
        theme -> ThemeBody.of(theme, catalogue.fiches(theme).size()),
        page,
        size);
  }

  /** Fiches by theme, age and words, each null for all; the best first when words are given. */
  @GET
  @Path("fiches")
  public Slice<FicheSummary> fiches(
      @QueryParam("q") String words,
      @QueryParam("theme") String theme,
      @QueryParam("age") String age,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    Optional<Theme> wanted = known(theme, Theme::ofSlug, "theme", "the slug of a theme");
    Optional<AgeGroup> group = known(age, AgeGroup::ofCode, "age", "16, 17, 18, 18-21 or 21+");
    List<Fiche> fiches =
        found(words, wanted.orElse(null)).stream()
            .filter(fiche -> wanted.isEmpty() || fiche.id().theme() == wanted.get())
            .filter(fiche -> group.isEmpty() || fiche.ages().contains(group.get()))
            .toList();
    return Slice.of(fiches, FicheSummary::of, page, size);
  }

  /** One fiche as it stands today. */
  @GET
  @Path("fiches/{theme}/{slug}")
  public FicheBody fiche(@PathParam("theme") String theme, @PathParam("slug") String slug) {
    Fiche fiche = catalogue.find(theme, slug).orElseThrow(() -> new NotFound("no such fiche"));
    LocalDate day = today.date();
    FactBase facts = catalogue.facts();
    List<FactBody> bodies =
        fiche.facts().stream()
            .map(facts::find)
            .flatMap(Optional::stream)
            .map(fact -> FactBody.of(fact, day))
            .toList();
    return FicheBody.of(fiche, catalogue.renderer(day).render(fiche), bodies);
  }

  /** Words of the field, in the order of a French dictionary. */
  @GET
  @Path("glossaire")
  public Slice<TermBody> glossary(
      @QueryParam("page") String page, @QueryParam("size") String size) {
    return Slice.of(catalogue.glossary().terms(), TermBody::of, page, size);
  }

  private List<Fiche> found(String words, Theme theme) {
    if (words == null) {
      return catalogue.fiches();
    }
    String query = CleanText.of(words);
    if (query.isEmpty() || query.length() > LONGEST_QUERY) {
      throw new BadParameter("q", "1 to " + LONGEST_QUERY + " characters");
    }
    return search.search(Language.FRENCH, query, theme, null, MOST_HITS).stream()
        .map(SearchHit::fiche)
        .toList();
  }

  private static <T> Optional<T> known(
      String text,
      java.util.function.Function<String, Optional<T>> find,
      String name,
      String expected) {
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(find.apply(text).orElseThrow(() -> new BadParameter(name, expected)));
  }
}
