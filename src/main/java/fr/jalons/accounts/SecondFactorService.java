package fr.jalons.accounts;

import fr.jalons.privacy.IndexHash;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Keeps second factors and says whether a code counts. */
@ApplicationScoped
@Transactional
class SecondFactorService {
  static final int CODES = 10;

  private static final int CODE_BYTES = 10;
  private static final int GROUP = 4;

  private final SecondFactorRepository factors;
  private final ItemVault vault;
  private final IndexHash hash;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  SecondFactorService(
      SecondFactorRepository factors, ItemVault vault, IndexHash hash, Clock clock) {
    this.factors = factors;
    this.vault = vault;
    this.hash = hash;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected SecondFactorService() {
    this(null, null, null, null);
  }

  boolean has(long account) {
    return factors.find(account).isPresent();
  }

  /**
   * Sets up a device that has just shown a code.
   *
   * @return false when the code is not one of this secret
   */
  boolean add(long account, String secret, String code) {
    Instant now = clock.instant();
    OptionalLong step = Totp.step(secret, figures(code), now);
    if (step.isEmpty()) {
      return false;
    }
    remove(account);
    long key = vault.newKey();
    byte[] sealed = vault.seal(key, SecondFactor.PURPOSE, secret);
    factors.add(new SecondFactor(account, key, sealed, step.getAsLong(), now));
    return true;
  }

  /** Whether this is a code of the device that was not shown before. */
  boolean accepts(long account, String code) {
    return factors
        .find(account)
        .map(
            factor -> {
              String secret = vault.open(factor.itemKeyId(), SecondFactor.PURPOSE, factor.secret());
              OptionalLong step = Totp.step(secret, figures(code), clock.instant());
              return step.isPresent() && factors.take(account, step.getAsLong());
            })
        .orElse(false);
  }

  /** Uses up a recovery code; false when it is none, or was used. */
  boolean recovers(long account, String code) {
    return factors.use(account, hashOf(account, code), clock.instant());
  }

  /** Ten codes in place of any there were; nobody can show them again. */
  List<String> newCodes(long account) {
    factors.forgetCodes(account);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < CODES; i++) {
      byte[] bytes = new byte[CODE_BYTES];
      random.nextBytes(bytes);
      String code = Base32.encode(bytes).toLowerCase(Locale.ROOT);
      factors.add(new RecoveryCode(account, hashOf(account, code)));
      codes.add(code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
    }
    return codes;
  }

  /** The device and the codes that still count, in words that change when they do. */
  String traits(long account) {
    String device =
        factors.find(account).map(factor -> String.valueOf(factor.itemKeyId())).orElse("-");
    return factors.unusedHashes(account).stream()
        .map(HexFormat.of()::formatHex)
        .sorted()
        .collect(Collectors.joining(" ", device + " ", ""));
  }

  long unusedCodes(long account) {
    return factors.unusedCodes(account);
  }

  /** Forgets the device and its codes; what was sealed cannot be read again. */
  void remove(long account) {
    factors
        .find(account)
        .ifPresent(
            factor -> {
              factors.remove(factor);
              vault.destroy(factor.itemKeyId());
            });
    factors.forgetCodes(account);
  }

  private byte[] hashOf(long account, String code) {
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
    return hash.of("recovery-code", account + ":" + plain);
  }

  private static String figures(String typed) {
    return typed.replaceAll("\\s", "");
  }
}
