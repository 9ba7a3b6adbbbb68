package fr.jalons.guide.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  private static final Synonyms SYNONYMS =
      Synonyms.read(
          "synonymes.yaml",
          """
          - {say: ["appart", "studio"], mean: "logement"}
          - {say: ["appart à moi"], mean: "bail"}
          """);

  @Test
  void a_word_of_the_street_is_understood_with_accents_and_plurals_as_they_come() {
    assertThat(meant("mes APPARTS")).containsExactly("logement");
  }

  @Test
  void the_longest_phrase_wins() {
    assertThat(meant("un appart a moi")).containsExactly("bail");
  }

  @Test
  void a_slip_is_understood_unless_the_fiches_know_the_word() {
    assertThat(meant("stduio")).containsExactly("logement");
    assertThat(SYNONYMS.understand("stduio", word -> true).meanings()).isEmpty();
  }

  @Test
  void a_malformed_entry_is_refused() {
    assertThatThrownBy(() -> Synonyms.read("s.yaml", "- {say: appart, mean: logement}"))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageStartingWith("s.yaml:1:");
  }

  private static java.util.List<String> meant(String query) {
    return SYNONYMS.understand(query, word -> false).meanings();
  }
}
