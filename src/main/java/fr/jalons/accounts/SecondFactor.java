package fr.jalons.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an account shows beside its password: codes of a device that shares a sealed secret. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
  static final String PURPOSE = "second-factor";

  @Id
  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "item_key_id")
  private long itemKeyId;

  private byte[] secret;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "last_step")
  private long lastStep;

  /** For Jakarta Persistence. */
  protected SecondFactor() {}

  /**
   * @param step time step of the code that proved the device
   */
  SecondFactor(long accountId, long itemKeyId, byte[] secret, long step, Instant now) {
    this.accountId = accountId;
    this.itemKeyId = itemKeyId;
    this.secret = secret.clone();
    this.lastStep = step;
    this.addedAt = now;
  }

  long itemKeyId() {
    return itemKeyId;
  }

  byte[] secret() {
    return secret.clone();
  }
}
