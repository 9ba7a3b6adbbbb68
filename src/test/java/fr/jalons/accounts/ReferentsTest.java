package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentsTest {
  @ParameterizedTest
  @CsvSource({
    "true, 0, false",
    "true, 1, false",
    "true, 2, true",
    "false, 0, true",
    "false, 1, true",
  })
  void a_real_portal_takes_no_parole_with_fewer_than_two_referents(
      boolean production, long referents, boolean enough) {
    assertThat(Referents.areEnough(production, referents)).isEqualTo(enough);
  }
}
