package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An amount that is known before the day on which it holds. */
class NextValueTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final Source SOURCE = new Source("Un site", "https://example.org/");
  private static final Fact NOW =
      new Fact("T-1", "Il est de tant.", "100 €", null, NEW_YEAR, Confidence.SURE, null, SOURCE);
  private static final Fact NEXT =
      new Fact(
          "T-1",
          "Il est de tant.",
          "110 €",
          NEW_YEAR,
          NEW_YEAR.plusYears(1),
          Confidence.SURE,
          null,
          SOURCE);
  private static final FactBase BOTH = new FactBase(List.of(NOW.followedBy(NEXT)));

  @Test
  void each_value_is_shown_from_its_day_and_none_after_the_last() {
    assertThat(BOTH.value("T-1", NEW_YEAR.minusDays(1))).contains("100 €");
    assertThat(BOTH.value("T-1", NEW_YEAR)).contains("110 €");
    assertThat(BOTH.value("T-1", NEW_YEAR.plusYears(1))).isEmpty();
  }

  @Test
  void a_first_value_past_its_date_is_hidden_until_the_next_one_holds() {
    FactBase gap = new FactBase(List.of(checkedBy(NEW_YEAR.minusDays(10)).followedBy(NEXT)));

    assertThat(gap.value("T-1", NEW_YEAR.minusDays(5))).isEmpty();
    assertThat(gap.value("T-1", NEW_YEAR)).contains("110 €");
  }

  @Test
  void both_are_written_and_read_again() {
    String text = FactSource.write(NOW.followedBy(NEXT));

    assertThat(FactReader.edited("facts/T-1", text)).containsExactly(NOW.followedBy(NEXT));
  }

  @Test
  void what_comes_next_must_come_later() {
    Fact late = NEXT.followedBy(NEXT);

    assertThatThrownBy(() -> FactReader.edited("facts/T-1", FactSource.write(late)))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageContaining("later day");
  }

  private static Fact checkedBy(LocalDate day) {
    return new Fact(
        NOW.id(), NOW.statement(), NOW.value(), null, day, Confidence.SURE, null, SOURCE);
  }
}
