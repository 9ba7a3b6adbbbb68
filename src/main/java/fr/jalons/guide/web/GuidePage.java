package fr.jalons.guide.web;

import fr.jalons.guide.AgeGroup;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Situation;
import fr.jalons.guide.Theme;
import fr.jalons.platform.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The ways into the guide. */
@Named
@RequestScoped
public class GuidePage {
  @Inject private GuideCatalogue catalogue;
  @Inject private Tongue tongue;

  /** Themes that have something to read. */
  public List<Theme> getThemes() {
    return catalogue.themes();
  }

  /** Every question that the guide answers in the reader's language, for the browser to suggest. */
  public List<String> getQuestions() {
    return FicheRow.of(catalogue.fiches(), catalogue, tongue.language()).stream()
        .filter(row -> row.lang().equals(tongue.getCode()))
        .map(FicheRow::title)
        .sorted()
        .toList();
  }

  /** Situations that something is written for. */
  public List<Situation> getSituations() {
    return catalogue.situations();
  }

  /** Names of the age pages, as in {@code /guide/age/16}. */
  public List<String> getAges() {
    return Arrays.stream(AgeGroup.values()).map(AgeGroup::page).distinct().toList();
  }
}
