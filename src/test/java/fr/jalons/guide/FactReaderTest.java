package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactReaderTest {
  private static final String TEXT =
      """
      # amounts
      - id: BUD-1
        statement: "Une aide de 10 €."
        value: "10 €"
        valid_from: 2026-04-01
        check_by: 2027-04-01
        confidence: probable
        reference: null
        source:
          title: "Le site"
          url: "https://site.example/"
      """;

  @Test
  void a_fact_is_read_whole() {
    Fact fact = FactReader.read("facts.yaml", TEXT).get(0);

    assertThat(fact.value()).isEqualTo("10 €");
    assertThat(fact.probable()).isTrue();
    assertThat(fact.reference()).isNull();
    assertThat(fact.source()).isEqualTo(new Source("Le site", "https://site.example/"));
  }

  @Test
  void a_fact_holds_from_its_first_day_until_the_day_of_its_check() {
    Fact fact = FactReader.read("facts.yaml", TEXT).get(0);

    assertThat(fact.holdsOn(LocalDate.of(2026, 3, 31))).isFalse();
    assertThat(fact.holdsOn(LocalDate.of(2026, 4, 1))).isTrue();
    assertThat(fact.holdsOn(LocalDate.of(2027, 3, 31))).isTrue();
    assertThat(fact.holdsOn(LocalDate.of(2027, 4, 1))).isFalse();
  }

  @Test
  void an_unsure_fact_is_refused_at_its_line() {
    assertThatThrownBy(() -> FactReader.read("facts.yaml", TEXT.replace("probable", "unsure")))
        .isInstanceOf(StartUpRefused.class)
        .hasMessage("facts.yaml:2: \"unsure\" is not a known value of \"confidence\"");
  }

  @Test
  void two_facts_never_bear_one_id() {
    List<Fact> facts = FactReader.read("facts.yaml", TEXT);

    assertThatThrownBy(() -> new FactBase(List.of(facts.get(0), facts.get(0))))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageContaining("BUD-1 stands twice");
  }
}
