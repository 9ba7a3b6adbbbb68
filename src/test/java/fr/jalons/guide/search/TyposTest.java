package fr.jalons.guide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TyposTest {
  private static final List<String> WORDS = List.of("appart", "boulot", "caution");

  @Test
  void a_letter_wrong_missing_or_swapped_is_forgiven() {
    assertThat(Typos.nearest("appert", WORDS)).contains("appart");
    assertThat(Typos.nearest("apart", WORDS)).contains("appart");
    assertThat(Typos.nearest("bouolt", WORDS)).contains("boulot");
  }

  @Test
  void another_word_is_not_taken_for_a_typo() {
    assertThat(Typos.nearest("bouquet", WORDS)).isEmpty();
    assertThat(Typos.nearest("rapport", WORDS)).isEmpty();
  }

  @Test
  void a_word_may_have_lost_its_apostrophe() {
    assertThat(Typos.withoutElision("lase")).contains("ase");
    assertThat(Typos.withoutElision("quelle")).contains("elle");
    assertThat(Typos.withoutElision("bail")).isEmpty();
  }
}
