package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DangerMarkerTest {

  private static final DangerMarker MARKER = new DangerMarker();

  @Test
  void violence_at_home_is_marked() {
    assertThat(MARKER.of("mon beau pere me frappe tous les soirs").kinds())
        .contains(DangerKind.VIOLENCE);
  }

  @Test
  void sms_spelling_is_read() {
    assertThat(MARKER.of("jveu mourir jen peu plus").marked()).isTrue();
  }

  @Test
  void a_figure_of_speech_is_not_danger() {
    assertThat(MARKER.of("merci pour la kermesse, on a éclaté de rire").marked()).isFalse();
  }

  @Test
  void thanks_are_not_danger() {
    assertThat(MARKER.of("Merci à toute l'équipe, mon fils va très bien.").marked()).isFalse();
  }

  @Test
  void no_danger_has_no_kinds() {
    assertThat(MARKER.of("Pourriez-vous ajouter un arrêt de bus ?").kinds()).isEmpty();
  }

  @Test
  void a_marked_text_always_has_a_kind() {
    assertThat(MARKER.of("je veux mourir, ce soir je saute du pont").kinds())
        .contains(DangerKind.SUICIDE);
  }

  @Test
  void what_is_said_plainly_is_clear() {
    assertThat(MARKER.of("mon beau-père me frappe tous les soirs et menace de me tuer").level())
        .isEqualTo(DangerLevel.CLEAR);
  }

  @Test
  void what_is_not_marked_has_no_level() {
    assertThat(MARKER.of("Merci à toute l'équipe, mon fils va très bien.").level())
        .isEqualTo(DangerLevel.NONE);
  }

  @Test
  void a_denied_word_is_read_as_denied() {
    Set<String> said = new LinkedHashSet<>();
    new DangerWords().addTo(said, "il ne me frappe plus jamais . il crie");
    assertThat(said).contains("-frapp", "#-hit", "=cri").doesNotContain("-cri");
  }

  @Test
  void words_of_one_sense_count_alike() {
    DangerSenses senses = new DangerSenses();
    assertThat(senses.of("martinet")).contains("tool");
    assertThat(senses.of("ceinturons")).contains("tool");
  }
}
