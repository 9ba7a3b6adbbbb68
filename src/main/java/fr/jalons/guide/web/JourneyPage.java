package fr.jalons.guide.web;

import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Journey;
import fr.jalons.guide.Told;
import fr.jalons.guide.Typography;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import fr.jalons.platform.web.Tongue;
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
  @Inject private Tongue tongue;

  private Told<Journey> told;
  private List<Line> steps;

  /** A step as the page shows it, with the question its fiche answers. */
  public record Line(String title, String why, String when, boolean parallel, FicheRow fiche) {}

  @PostConstruct
  void load() {
    told =
        catalogue.journeys().stream()
            .filter(known -> known.slug().equals(params.get("journey")))
            .findFirst()
            .map(catalogue.phrases(tongue.language())::tell)
            .orElseThrow(() -> new NotFound("no such journey"));
    steps = journey().steps().stream().map(this::line).toList();
  }

  public String getTitle() {
    return journey().title();
  }

  public String getIntro() {
    return journey().intro();
  }

  public String getAges() {
    return AgeLabels.of(journey().ages());
  }

  public boolean isSensitive() {
    return journey().sensitive();
  }

  /** The language it is told in. */
  public Language getLanguage() {
    return told.language();
  }

  /** Whether nobody has translated it for this reader. */
  public boolean isFallback() {
    return told.fallback(tongue.language());
  }

  public String getChecked() {
    return new Typography(tongue.language()).day(journey().checked());
  }

  public String getReview() {
    return new Typography(tongue.language()).day(journey().review());
  }

  public List<Line> getSteps() {
    return steps;
  }

  private Journey journey() {
    return told.text();
  }

  private Line line(Journey.Step step) {
    FicheRow fiche =
        FicheRow.of(catalogue.at(List.of(step.fiche())), catalogue, tongue.language()).get(0);
    return new Line(step.title(), step.why(), step.when(), step.parallel(), fiche);
  }
}
