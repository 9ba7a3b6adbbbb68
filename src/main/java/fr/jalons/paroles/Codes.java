package fr.jalons.paroles;

import fr.jalons.privacy.IndexHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;

/**
 * Derives codes and their hashes. A code comes from the token of its form under a server key, so
 * that a repeated sending gives the same code; only the code's keyed hash is stored.
 */
@ApplicationScoped
public class Codes {
  private static final BigInteger SIXTEEN_DIGITS = BigInteger.TEN.pow(16);

  private final IndexHash hash;

  @Inject
  public Codes(IndexHash hash) {
    this.hash = hash;
  }

  /** For the CDI proxy. */
  protected Codes() {
    this(null);
  }

  /** The code that belongs to a form's token; the bias of the modulus is below 2⁻²⁰⁰. */
  Code of(DepositToken token) {
    BigInteger number = new BigInteger(1, hash.of("code", token.text())).mod(SIXTEEN_DIGITS);
    return new Code("%016d".formatted(number));
  }

  /** Keyed hash under which a code is stored and found, 32 bytes. */
  byte[] hash(Code code) {
    return hash.of("code-hash", code.digits());
  }
}
