package fr.jalons.guide.web;

import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Situation;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import fr.jalons.platform.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is written for somebody in a given situation, theme by theme. */
@Named
@RequestScoped
public class SituationPage {
  @Inject private GuideCatalogue catalogue;
  @Inject private RouteParams params;
  @Inject private Tongue tongue;

  private Situation situation;
  private List<ThemeFiches> themes;

  @PostConstruct
  void load() {
    situation =
        Situation.ofSlug(params.get("situation"))
            .filter(catalogue.situations()::contains)
            .orElseThrow(() -> new NotFound("no such situation"));
    themes = ThemeFiches.of(catalogue.forSituation(situation), catalogue, tongue.language());
  }

  public Situation getSituation() {
    return situation;
  }

  public List<ThemeFiches> getThemes() {
    return themes;
  }
}
