package fr.jalons.privacy;

import fr.jalons.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keyed hashes to look things up by what is not stored, such as an author's code. */
@ApplicationScoped
public class IndexHash {
  private final Secrets secrets;

  @Inject
  public IndexHash(Secrets secrets) {
    this.secrets = secrets;
  }

  /** For the CDI proxy. */
  protected IndexHash() {
    this(null);
  }

  /**
   * @param domain what the value is, such as {@code parole-code}; domains never meet
   * @return 32 bytes, HMAC-SHA-256 under a key derived from the index key for this domain
   */
  public byte[] of(String domain, String value) {
    return ItemCipher.mac(secrets.indexKey(), domain, value);
  }
}
