package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.privacy.PersonalDataMarker;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

  private static final PersonalDataMarker MARKER = new PersonalDataMarker();

  @ParameterizedTest
  @CsvSource({
    "Appelez-moi au 06 39 98 12 34 demain, 06 39 98 12 34",
    "Mon numéro : +33 6 39 98 12 34., +33 6 39 98 12 34",
    "Écrivez à ines.d@exemple.fr svp, ines.d@exemple.fr",
    "Elle habite 12 bis rue de la Gare., 12 bis rue de la Gare",
    "J'ai vu Mme Vautrin hier, Vautrin",
    "M. Le Goff a signé, Le Goff"
  })
  void what_obviously_identifies_is_marked(String text, String marked) {
    assertThat(marked(text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({"Le car de 6 h 30", "Depuis 2019", "Il a 16 ans et demi", "Madame la juge m'a parlé"})
  void ordinary_words_are_not(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void the_stretches_make_the_whole_text() {
    String text = "Mme Vautrin, 06 39 98 12 34 🙏🏽\nfin";
    assertThat(marking(text).stream().map(Marking.Stretch::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  private static List<Marking.Stretch> marking(String text) {
    return Marking.of(text, MARKER.marks(text));
  }

  private static String marked(String text) {
    return marking(text).stream()
        .filter(Marking.Stretch::marked)
        .map(Marking.Stretch::text)
        .collect(Collectors.joining("|"));
  }
}
