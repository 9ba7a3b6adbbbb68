package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  /** The secret of RFC 6238, appendix B; its codes there have eight figures, ours the last six. */
  private static final String SECRET =
      Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
  }

  @Test
  void a_code_counts_for_its_half_minute_and_the_one_on_either_side() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    long step = now.getEpochSecond() / 30;
    for (long near = step - 1; near <= step + 1; near++) {
      assertThat(Totp.step(SECRET, Totp.code(SECRET, near), now)).hasValue(near);
    }
    assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
    assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
    assertThat(Totp.step(SECRET, "", now)).isEmpty();
  }

  @Test
  void a_secret_survives_being_written_down() {
    String secret = Totp.newSecret();
    assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
    assertThat(Base32.encode(Base32.decode(secret))).isEqualTo(secret);
  }

  @Test
  void the_qr_code_says_what_authenticators_read() {
    assertThat(Totp.uri("Jalons 57", "sofia", "ABC"))
        .isEqualTo("otpauth://totp/Jalons%2057:sofia?secret=ABC&issuer=Jalons%2057");
  }
}
