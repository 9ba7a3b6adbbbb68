package fr.jalons.guide.web;

import fr.jalons.guide.FicheId;
import fr.jalons.guide.FrenchTypography;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Journey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The journeys to choose from. */
@Named
@RequestScoped
public class JourneysPage {
  @Inject private GuideCatalogue catalogue;

  public List<FicheRow> getRows() {
    return rows(catalogue.journeys());
  }

  /** Journeys that pass by a fiche. */
  static List<FicheRow> passingBy(FicheId fiche, GuideCatalogue catalogue) {
    return rows(catalogue.journeys().stream().filter(j -> j.passesBy(fiche)).toList());
  }

  private static List<FicheRow> rows(List<Journey> journeys) {
    return journeys.stream()
        .map(
            journey ->
                new FicheRow(
                    journey.path(),
                    FrenchTypography.title(journey.title()),
                    AgeLabels.of(journey.ages())))
        .toList();
  }
}
