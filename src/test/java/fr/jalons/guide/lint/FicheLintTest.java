package fr.jalons.guide.lint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.FicheFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FicheLintTest {
  private final FicheLint lint =
      new FicheLint(FicheFixture.facts(), List.of("logement/bail", "logement/loyer")::contains);

  @Test
  void a_good_fiche_gets_no_remark() {
    assertThat(check(FicheFixture.TEXT)).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "je ne peux pas ?\" | je ne peux pas\" | 2: the title is not a question",
        "[\"18\", \"18-21\"] | [] | 4: no age is named",
        "refusable: false | refusable: true | 7: \"Si on te refuse\" must stand",
        "facts: [LOG-1, LOG-2] | facts: [] | 9: the fiche rests on no fact",
        "facts: [LOG-1, LOG-2] | facts: [LOG-2] | 19: LOG-1 is cited but not among",
        "facts: [LOG-1, LOG-2] | facts: [LOG-1, LOG-9] | 9: no fact bears the id LOG-9",
        "{{LOG-1}} | {{LOG-2}} | 19: LOG-2 has no value to print",
        "{{LOG-1}} | 1 300 € | 19: an amount without its fact",
        "\"logement/loyer\" | \"logement/dette\" | 10: there is no fiche logement/dette",
        "[\"logement/bail\", \"logement/loyer\"] | [] | 10: 0 related fiches",
        "review: 2027-01-01 | review: 2027-02-01 | 12: LOG-1 must be checked by 2027-01-01",
        "review: 2027-01-01 | review: 2027-05-22 | 12: the review is later than 2027-05-21",
        "1. Crée | - Crée | 15: the steps are not a numbered list",
        "Crée ton compte | Créez-vous ou vous créez | 15: the reader is addressed as vous",
        "Un conseiller | Un·e conseiller | 21: a point médian",
        "https://visale.example/ | https://autre.example/ | 21: no fact has the address",
        "## Qui peut t'aider | - | 1: the part \"Qui peut t'aider\" is missing"
      })
  void each_breach_is_named_with_its_line(String was, String is, String remark) {
    assertThat(FicheFixture.TEXT).contains(was);
    assertThat(check(FicheFixture.TEXT.replace(was, is)))
        .anyMatch(text -> text.startsWith(FicheFixture.FILE + ":" + remark));
  }

  @Test
  void an_answer_holds_in_forty_words() {
    String text = FicheFixture.TEXT.replace("Une garantie", "Oui. ".repeat(32) + "Une garantie");

    assertThat(check(text)).anyMatch(remark -> remark.contains(":3: the answer has 44 words"));
  }

  @Test
  void a_sentence_holds_in_twenty_five_words() {
    String text = FicheFixture.TEXT.replace("Crée ton", "Crée" + " bien".repeat(22) + " ton");

    assertThat(check(text)).anyMatch(remark -> remark.contains(":15: a sentence of 27 words"));
  }

  @Test
  void a_fiche_holds_in_three_hundred_words() {
    String text = FicheFixture.TEXT.replace("1. Crée", "1. " + "Lis ceci. ".repeat(150) + "Crée");

    assertThat(check(text)).anyMatch(remark -> remark.contains("before \"Pour aller plus loin\""));
  }

  @Test
  void a_malformed_fiche_gets_one_remark_and_no_exception() {
    assertThat(check(FicheFixture.TEXT.replace("sensitive: false", "sensitive: peut-être")))
        .containsExactly(FicheFixture.FILE + ":6: \"sensitive\" must be true or false");
  }

  private List<String> check(String text) {
    return lint.check(FicheFixture.ID, FicheFixture.FILE, text).stream()
        .map(Remark::toString)
        .toList();
  }
}
