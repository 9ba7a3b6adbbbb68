package fr.jalons.guide.web;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.FrenchTypography;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Journey;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One journey, step by step. */
@Named
@RequestScoped
public class JourneyPage {
  @Inject private GuideCatalogue catalogue;
  @Inject private RouteParams params;

  private Journey journey;
  private List<Line> steps;

  /** A step as the page shows it, with the question its fiche answers. */
  public record Line(
      String title, String why, String when, boolean parallel, String path, String question) {}

  @PostConstruct
  void load() {
    journey =
        catalogue.journeys().stream()
            .filter(known -> known.slug().equals(params.get("journey")))
            .findFirst()
            .orElseThrow(() -> new NotFound("no such journey"));
    steps = journey.steps().stream().map(this::line).toList();
  }

  public String getTitle() {
    return FrenchTypography.title(journey.title());
  }

  public String getIntro() {
    return FrenchTypography.text(journey.intro());
  }

  public String getAges() {
    return AgeLabels.of(journey.ages());
  }

  public boolean isSensitive() {
    return journey.sensitive();
  }

  public String getChecked() {
    return FrenchTypography.day(journey.checked());
  }

  public String getReview() {
    return FrenchTypography.day(journey.review());
  }

  public List<Line> getSteps() {
    return steps;
  }

  private Line line(Journey.Step step) {
    Fiche fiche = catalogue.at(List.of(step.fiche())).get(0);
    return new Line(
        FrenchTypography.text(step.title()),
        FrenchTypography.text(step.why()),
        FrenchTypography.text(step.when()),
        step.parallel(),
        fiche.path(),
        FrenchTypography.title(fiche.title()));
  }
}
