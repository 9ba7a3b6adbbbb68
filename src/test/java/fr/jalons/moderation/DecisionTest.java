package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import fr.jalons.platform.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

  @Test
  void a_publication_needs_no_motive() {
    Decision decision = Decision.of(Outcome.PUBLISH, "texte", Motive.INSULTING, "mots");
    assertThat(decision.motive()).isNull();
    assertThat(decision.notice()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"KEEP_INTERNAL", "ORIENT", "REFUSE"})
  void every_other_outcome_needs_a_motive_of_its_own(Outcome outcome) {
    Motive others =
        Arrays.stream(Motive.values()).filter(m -> m.outcome() != outcome).findFirst().get();
    refused(() -> Decision.of(outcome, "texte", null, "mots"), "moderation.refusal.motive");
    refused(() -> Decision.of(outcome, "texte", others, "mots"), "moderation.refusal.motive");
  }

  @ParameterizedTest
  @EnumSource(Motive.class)
  void a_motive_comes_with_words_for_the_author(Motive motive) {
    refused(() -> Decision.of(motive.outcome(), "texte", motive, " "), "moderation.refusal.notice");
    assertThat(Decision.of(motive.outcome(), "texte", motive, "mots").motive()).isEqualTo(motive);
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void there_is_always_a_text_for_others(Outcome outcome) {
    refused(() -> Decision.of(outcome, "  ", null, null), "moderation.refusal.text");
  }

  @Test
  void a_text_has_its_measure() {
    refused(() -> new Decision.Publish("x".repeat(20_001)), "moderation.refusal.text-long");
  }

  @ParameterizedTest
  @EnumSource(Motive.class)
  void every_motive_speaks_to_young_people_and_to_adults(Motive motive) {
    ResourceBundle words = ResourceBundle.getBundle("fr.jalons.moderation.messages", Locale.FRENCH);
    assertThat(words.getString(motive.labelKey())).isNotBlank();
    String toYou = words.getString(motive.wordsKey(AuthorKind.PARENT));
    String toThee = words.getString(motive.wordsKey(AuthorKind.YOUNG_PERSON));
    assertThat(toThee).doesNotContainPattern("(?i)\\b(vous|votre|vos)\\b");
    assertThat(toYou).doesNotContainPattern("(?i)\\b(tu|ta|ton|tes)\\b");
  }

  @Test
  void no_decision_prints_a_word_of_the_text() {
    assertThat(new Decision.Publish("Inès").toString()).doesNotContain("Inès");
    assertThat(new Decision.Refuse("Inès", Motive.INSULTING, "Inès").toString())
        .doesNotContain("Inès");
  }

  private static void refused(Runnable act, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.messageKey()).isEqualTo(key));
  }
}
