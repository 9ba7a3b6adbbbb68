package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.privacy.PersonalDataMarker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedProfessionalTest {
  private final PersonalDataMarker marker = new PersonalDataMarker();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Son éducatrice Sabrina n'écoute pas.",
        "la juge, Mme Morel, a décidé sans nous",
        "Le docteur Lefebvre ne répond jamais.",
        "l'assistante sociale s'appelle Martine Collin"
      })
  void somebody_named_beside_their_profession_is_seen(String text) {
    assertThat(NamedProfessional.isIn(text, marker.marks(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon fils Kylian va mieux.",
        "Son éducatrice n'écoute pas. Mon fils Kylian le dit.",
        "Le juge a décidé sans nous.",
        "Merci à tous."
      })
  void a_profession_without_a_name_and_a_name_without_a_profession_are_not(String text) {
    assertThat(NamedProfessional.isIn(text, marker.marks(text))).isFalse();
  }
}
