package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedProfessionalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mme Durand ne répond jamais.",
        "mon éducatrice Sophie m'a aidé",
        "la juge Lefèvre a dit oui",
        "M. El-Amrani du foyer",
        "le chef de service Petit",
        "l'assistante sociale Karine"
      })
  void a_title_or_a_trade_before_a_name_names_a_professional(String text) {
    assertThat(NamedProfessional.seemsIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mon éducatrice m'a aidé",
        "La juge a dit oui.",
        "mon frère Kévin est parti",
        "j'ai vu l'éducateur. Il était en retard",
        "comme Paul"
      })
  void a_trade_alone_or_a_name_alone_does_not(String text) {
    assertThat(NamedProfessional.seemsIn(text)).isFalse();
  }

  @Test
  void nothing_written_names_nobody() {
    assertThat(NamedProfessional.seemsIn(null)).isFalse();
  }
}
