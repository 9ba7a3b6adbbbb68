package fr.jalons.guide.web;

import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Theme;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import fr.jalons.platform.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One theme and its fiches. */
@Named
@RequestScoped
public class ThemePage {
  @Inject private GuideCatalogue catalogue;
  @Inject private RouteParams params;
  @Inject private Tongue tongue;

  private Theme theme;
  private List<FicheRow> rows;

  @PostConstruct
  void load() {
    theme =
        Theme.ofSlug(params.get("theme"))
            .filter(catalogue.themes()::contains)
            .orElseThrow(() -> new NotFound("no such theme"));
    rows = FicheRow.of(catalogue.fiches(theme), catalogue, tongue.language());
  }

  public Theme getTheme() {
    return theme;
  }

  public List<FicheRow> getRows() {
    return rows;
  }
}
