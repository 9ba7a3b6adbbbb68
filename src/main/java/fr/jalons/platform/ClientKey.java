package fr.jalons.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a client's address into a key that means nothing outside this process and this hour, so
 * that floods can be limited while no address is stored.
 */
@ApplicationScoped
public class ClientKey {
  private static final String HMAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private long hour = Long.MIN_VALUE;
  private byte[] key;

  @jakarta.inject.Inject
  public ClientKey(Clock clock) {
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ClientKey() {
    this(Clock.systemUTC());
  }

  /**
   * @param address the client's address as the server sees it, never null
   * @return 64 hexadecimal digits, the same for the same address within the hour
   */
  public String of(String address) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(keyOfThisHour(), HMAC));
      return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }

  private synchronized byte[] keyOfThisHour() {
    long now = clock.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
    if (now != hour) {
      key = new byte[KEY_BYTES];
      random.nextBytes(key);
      hour = now;
    }
    return key;
  }
}
