package fr.jalons.guide.web;

import fr.jalons.guide.FicheId;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Journey;
import fr.jalons.guide.Told;
import fr.jalons.platform.Language;
import fr.jalons.platform.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The journeys to choose from. */
@Named
@RequestScoped
public class JourneysPage {
  @Inject private GuideCatalogue catalogue;
  @Inject private Tongue tongue;

  public List<FicheRow> getRows() {
    return rows(catalogue.journeys(), catalogue, tongue.language());
  }

  /** Journeys that pass by a fiche. */
  static List<FicheRow> passingBy(FicheId fiche, GuideCatalogue catalogue, Language language) {
    return rows(
        catalogue.journeys().stream().filter(j -> j.passesBy(fiche)).toList(), catalogue, language);
  }

  private static List<FicheRow> rows(
      List<Journey> journeys, GuideCatalogue catalogue, Language language) {
    return journeys.stream().map(catalogue.phrases(language)::tell).map(JourneysPage::row).toList();
  }

  private static FicheRow row(Told<Journey> told) {
    Journey journey = told.text();
    return new FicheRow(
        journey.path(), journey.title(), AgeLabels.of(journey.ages()), told.language().code());
  }
}
