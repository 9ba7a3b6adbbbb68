package fr.jalons.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One undertaking that an account has signed. */
@Embeddable
public class Signature {
  private String version;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "text_hash")
  private byte[] textHash;

  /** For Jakarta Persistence. */
  protected Signature() {}

  Signature(Undertaking undertaking, Instant now) {
    this.version = undertaking.version();
    this.textHash = undertaking.hash();
    this.signedAt = now;
  }

  public String version() {
    return version;
  }

  public Instant signedAt() {
    return signedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && signature.version.equals(version);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }
}
