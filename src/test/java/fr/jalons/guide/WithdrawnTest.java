package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.versions.Withdrawal;
import fr.jalons.platform.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawnTest {
  private static final FicheId CARD = new FicheId(Theme.PAPERWORK, "carte-identite");
  private static final String OTHER = "demarches/recensement-citoyen";
  private static final GuideContent WHOLE = GuideContent.read(GuideFiles.read());

  @Test
  void a_fiche_that_is_out_is_out_in_every_language() {
    GuideContent content = without(null);

    assertThat(content.find(CARD)).isEmpty();
    assertThat(content.translation(Language.ARABIC, CARD)).isEmpty();
    assertThat(content.fiches()).hasSize(WHOLE.fiches().size() - 1);
  }

  @Test
  void a_journey_is_told_by_what_answers_in_its_place() {
    assertThat(steps(without(OTHER))).doesNotContain(CARD.toString()).hasSameSizeAs(steps(WHOLE));
  }

  @Test
  void a_journey_leaves_out_a_step_that_nothing_tells() {
    long gone = steps(WHOLE).stream().filter(CARD.toString()::equals).count();

    assertThat(gone).isPositive();
    assertThat(steps(without(null))).hasSize((int) (steps(WHOLE).size() - gone));
  }

  private static GuideContent without(String instead) {
    Withdrawal out = new Withdrawal(CARD.toString(), instead, "Trop vieille", "ed", Instant.EPOCH);
    return GuideContent.read(GuideFiles.read(), List.of(), new Withdrawn(List.of(out)));
  }

  private static List<String> steps(GuideContent content) {
    return content.journeys().stream()
        .flatMap(journey -> journey.steps().stream())
        .map(Journey.Step::fiche)
        .toList();
  }
}
