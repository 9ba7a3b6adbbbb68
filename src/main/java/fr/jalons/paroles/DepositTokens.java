package fr.jalons.paroles;

import fr.jalons.privacy.IndexHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Issues the tokens of deposit forms and recognises its own. */
@ApplicationScoped
public class DepositTokens {
  /** A form filled faster than this was filled by a program. */
  private static final Duration TOO_FAST = Duration.ofSeconds(2);

  /** A form older than this is shown again with its text and a new token. */
  private static final Duration TOO_OLD = Duration.ofHours(24);

  private static final int RANDOM_BYTES = 16;
  private static final int SIGNATURE_BYTES = 12;

  /** How old a token is, which decides what is done with the form. */
  public enum Age {
    TOO_FAST,
    FRESH,
    TOO_OLD
  }

  private final IndexHash hash;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public DepositTokens(IndexHash hash, Clock clock) {
    this.hash = hash;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DepositTokens() {
    this(null, null);
  }

  /** A token for a form that is about to be shown. */
  public DepositToken issue() {
    byte[] nonce = new byte[RANDOM_BYTES];
    random.nextBytes(nonce);
    byte[] body =
        ByteBuffer.allocate(RANDOM_BYTES + Long.BYTES)
            .put(nonce)
            .putLong(clock.instant().getEpochSecond())
            .array();
    byte[] whole =
        ByteBuffer.allocate(body.length + SIGNATURE_BYTES).put(body).put(sign(body)).array();
    return new DepositToken(Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
  }

  /** The token in {@code text} if this portal issued it; empty for anything else. */
  public Optional<DepositToken> recognise(String text) {
    return decode(text)
        .filter(
            whole ->
                MessageDigest.isEqual(
                    sign(body(whole)), Arrays.copyOfRange(whole, body(whole).length, whole.length)))
        .map(whole -> new DepositToken(text));
  }

  /** How old a recognised token is. */
  public Age age(DepositToken token) {
    byte[] whole = Base64.getUrlDecoder().decode(token.text());
    Instant issued = Instant.ofEpochSecond(ByteBuffer.wrap(whole).getLong(RANDOM_BYTES));
    Duration age = Duration.between(issued, clock.instant());
    if (age.compareTo(TOO_FAST) < 0) {
      return Age.TOO_FAST;
    }
    return age.compareTo(TOO_OLD) > 0 ? Age.TOO_OLD : Age.FRESH;
  }

  private static Optional<byte[]> decode(String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      byte[] whole = Base64.getUrlDecoder().decode(text);
      return whole.length == RANDOM_BYTES + Long.BYTES + SIGNATURE_BYTES
          ? Optional.of(whole)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] body(byte[] whole) {
    return Arrays.copyOf(whole, RANDOM_BYTES + Long.BYTES);
  }

  private byte[] sign(byte[] body) {
    byte[] signature = hash.of("deposit-token", Base64.getEncoder().encodeToString(body));
    return Arrays.copyOf(signature, SIGNATURE_BYTES);
  }
}
