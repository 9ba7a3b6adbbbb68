package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FicheSourcesTest {
  private static final Source CARD = new Source("Carte Fluo (Région Grand Est)", "https://x.fr/");

  @Test
  void a_reference_is_said_once_and_only_where_the_title_does_not_name_it() {
    List<FicheView.SourceLine> lines =
        FicheSources.of(
            List.of(read("Région Grand Est"), read("art. 2"), read("art. 2"), read("art. 3")));

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).reference()).isEqualTo("art. 2 ; art. 3");
    assertThat(FicheSources.of(List.of(read("Région Grand Est"))).get(0).reference()).isNull();
  }

  private static Fact read(String reference) {
    LocalDate next = LocalDate.of(2027, 1, 1);
    return new Fact("T", "Il y a une carte.", null, null, next, Confidence.SURE, reference, CARD);
  }
}
