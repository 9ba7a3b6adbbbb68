package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

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
}
