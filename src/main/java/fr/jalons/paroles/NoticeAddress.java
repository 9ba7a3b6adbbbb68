package fr.jalons.paroles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Where an author wants to hear that there is news. Kept apart from the parole, sealed under its
 * key, and erased once the parole is closed.
 */
@Entity
@Table(name = "parole_notice_address")
public class NoticeAddress {
  @Id
  @Column(name = "parole_id")
  private long paroleId;

  @Lob private byte[] sealed;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For Jakarta Persistence. */
  protected NoticeAddress() {}

  NoticeAddress(long paroleId, byte[] sealed, Instant madeAt) {
    this.paroleId = paroleId;
    this.sealed = sealed.clone();
    this.madeAt = madeAt;
  }

  byte[] sealed() {
    return sealed.clone();
  }

  public Instant madeAt() {
    return madeAt;
  }
}
