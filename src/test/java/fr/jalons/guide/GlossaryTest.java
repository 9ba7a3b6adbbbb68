package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final GlossaryTerm HOME = term("état des lieux", null);
  private static final GlossaryTerm CAF = term("CAF", "caisse d'allocations familiales");
  private static final GlossaryTerm C2S = term("C2S", "complémentaire santé solidaire");

  @Test
  void terms_stand_in_the_order_of_a_french_dictionary() {
    assertThat(
            new Glossary(List.of(term("garant", null), HOME, CAF, term("EEE", "espace"))).terms())
        .extracting(GlossaryTerm::term)
        .containsExactly("CAF", "EEE", "état des lieux", "garant");
  }

  @Test
  void a_term_has_an_anchor_without_accents() {
    assertThat(HOME.slug()).isEqualTo("etat-des-lieux");
    assertThat(HOME.letter()).isEqualTo("E");
  }

  @Test
  void an_acronym_is_found_as_a_whole_word_in_its_own_case() {
    var pattern = new Glossary(List.of(CAF, C2S, HOME)).acronymInText();

    assertThat(pattern.matcher("La CAF et l’C2S, un café, CAFARD, état des lieux").results())
        .extracting(result -> result.group())
        .containsExactly("CAF", "C2S");
  }

  @Test
  void a_term_never_stands_twice() {
    assertThatThrownBy(() -> new Glossary(List.of(CAF, CAF)))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageContaining("stands twice");
  }

  private static GlossaryTerm term(String term, String expansion) {
    return new GlossaryTerm(term, expansion, "Ce que c'est.", List.of(), List.of());
  }
}
