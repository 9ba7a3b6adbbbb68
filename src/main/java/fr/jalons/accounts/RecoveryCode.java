package fr.jalons.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;

/** A code on paper for whoever has lost their device; only its keyed hash is kept. */
@Entity
@Table(name = "recovery_code")
@IdClass(RecoveryCode.Key.class)
public class RecoveryCode {
  @Id
  @Column(name = "account_id")
  private long accountId;

  @Id
  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "used_at")
  private Instant usedAt;

  /** For Jakarta Persistence. */
  protected RecoveryCode() {}

  RecoveryCode(long accountId, byte[] codeHash) {
    this.accountId = accountId;
    this.codeHash = codeHash.clone();
  }

  /** An account and one of its codes. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private long accountId;
    private byte[] codeHash;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.accountId == accountId
          && Arrays.equals(key.codeHash, codeHash);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(codeHash);
    }
  }
}
