package fr.jalons.guide.web;

import fr.jalons.guide.AgeGroup;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Theme;
import fr.jalons.guide.search.FicheSearch;
import fr.jalons.guide.search.SearchHit;
import fr.jalons.platform.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What was found for what somebody typed. */
@Named
@RequestScoped
public class SearchPage {
  private static final int MOST_HITS = 12;
  private static final int LONGEST = 200;

  @Inject private FicheSearch search;
  @Inject private GuideCatalogue catalogue;
  @Inject private HttpServletRequest request;
  @Inject private Tongue tongue;

  private String query;
  private Theme theme;
  private String age;
  private List<Hit> hits;

  /** A fiche that was found, with a passage of its French text as HTML. */
  public record Hit(FicheRow row, String extract) {}

  @PostConstruct
  void load() {
    query = given("q").map(text -> text.substring(0, Math.min(LONGEST, text.length()))).orElse("");
    theme = given("theme").flatMap(Theme::ofSlug).orElse(null);
    age = given("age").filter(page -> !AgeGroup.onPage(page).isEmpty()).orElse(null);
    hits =
        query.isEmpty()
            ? List.of()
            : search.search(tongue.language(), query, theme, age, MOST_HITS).stream()
                .map(this::hit)
                .toList();
  }

  public String getQuery() {
    return query;
  }

  /** Slug of the theme asked for, or the empty string. */
  public String getTheme() {
    return theme == null ? "" : theme.slug();
  }

  /** The age page asked for, or the empty string. */
  public String getAge() {
    return age == null ? "" : age;
  }

  public List<Hit> getHits() {
    return hits;
  }

  public boolean isAsked() {
    return !query.isEmpty();
  }

  /** Whether only a part of the guide was searched. */
  public boolean isNarrowed() {
    return theme != null || age != null;
  }

  public List<Theme> getThemes() {
    return catalogue.themes();
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  private Hit hit(SearchHit hit) {
    List<FicheRow> row = FicheRow.of(List.of(hit.fiche()), catalogue, tongue.language());
    return new Hit(row.get(0), hit.extract());
  }
}
