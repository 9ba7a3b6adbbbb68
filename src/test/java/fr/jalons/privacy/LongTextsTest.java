package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that somebody can send makes the markers fail or hang. */
class LongTextsTest {

  private static final int LONGEST = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "1 ",
        "0 6 ",
        "A-",
        "a.b.",
        "x_",
        "@a.",
        "12 rue de la ",
        "deux trois ",
        "il va me ",
        "Aa Bb ",
        "é",
        "\n"
      })
  void the_longest_text_is_marked_in_seconds(String part) {
    String text = part.repeat(LONGEST / part.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(new PersonalDataMarker().marks(text)).isNotNull();
          assertThat(new DangerMarker().of(text)).isNotNull();
        });
  }
}
