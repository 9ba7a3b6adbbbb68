package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tuning half only: what the blind half shows is in docs/marks.md. */
class MarksBenchmarkTest {

  private static MarksBenchmark tuning;

  @BeforeAll
  static void score() {
    tuning = new MarksBenchmark("tuning");
  }

  static Stream<Arguments> bounds() {
    return Stream.of(
        Arguments.of("PHONE", 0.0),
        Arguments.of("EMAIL", 0.0),
        Arguments.of("NIR", 0.0),
        Arguments.of("IBAN", 0.0),
        Arguments.of("FIRST_NAME", 0.03),
        Arguments.of("FIRST_NAME, lowercase", 0.06),
        Arguments.of("NAME", 0.12));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void no_more_leaks_than_promised(String type, double bound) {
    assertThat(tuning.leaks.get(type).rate()).isLessThanOrEqualTo(bound);
  }

  @Test
  void few_words_are_marked_that_identify_nobody() {
    assertThat(tuning.overMarking()).isLessThanOrEqualTo(0.15);
  }

  @Test
  void danger_is_found() {
    assertThat(tuning.danger.recall()).isGreaterThanOrEqualTo(0.95);
  }

  /** On texts that the weights have seen: docs/marks.md says what others give. */
  @Test
  void false_alarms_grow_no_further() {
    assertThat(tuning.danger.falseAlarms(false)).isLessThanOrEqualTo(0.1);
  }

  @Test
  void a_referent_is_seldom_called_in_vain() {
    assertThat(tuning.danger.falseAlarms(true)).isLessThanOrEqualTo(0.03);
  }

  @Test
  void wilson_s_interval_is_the_published_one() {
    assertThat(MarksBenchmark.wilson(81, 263))
        .containsExactly(
            new double[] {0.2553, 0.3662}, org.assertj.core.data.Offset.offset(0.0001));
  }
}
