package fr.jalons.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six figures that change every thirty seconds (RFC 6238), with the parameters that every
 * authenticator takes: SHA-1, which RFC 6238 keeps for it, six figures, thirty seconds.
 */
final class Totp {
  private static final int SECRET_BYTES = 20;
  private static final int SECONDS = 30;
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A new secret in base 32, as people can type it: 32 letters and figures. */
  static String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes);
  }

  /** The time step whose code this is: now, the one before or the one after; else empty. */
  static OptionalLong step(String secret, String code, Instant now) {
    long step = now.getEpochSecond() / SECONDS;
    for (long tried = step - 1; tried <= step + 1; tried++) {
      byte[] right = code(secret, tried).getBytes(StandardCharsets.US_ASCII);
      if (MessageDigest.isEqual(right, code.getBytes(StandardCharsets.UTF_8))) {
        return OptionalLong.of(tried);
      }
    }
    return OptionalLong.empty();
  }

  static String code(String secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm()),
          Instant.ofEpochSecond(step * SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("Every secret makes a key", e);
    }
  }

  /** What the QR code of an authenticator says. */
  static String uri(String issuer, String login, String secret) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(issuer), encoded(login), secret, encoded(issuer));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
