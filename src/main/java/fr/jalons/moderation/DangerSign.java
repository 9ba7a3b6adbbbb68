package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Words of a parole may speak of danger, so says the machine or a visitor. A referent looks once;
 * the parole stays in the queue, where it stands first, unless the referent raises an alert.
 */
@Entity
@Table(name = "danger_sign")
class DangerSign {
  @Id
  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "seen_by")
  private Long seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  /** For Jakarta Persistence. */
  protected DangerSign() {}

  DangerSign(long paroleId, Instant now) {
    this.paroleId = paroleId;
    this.foundAt = now;
  }

  /** A referent has read the words; the first one counts. */
  void see(long referent, Instant now) {
    if (seenAt == null) {
      seenBy = referent;
      seenAt = now;
    }
  }

  /** A visitor reports danger, after a referent had looked or before: somebody looks now. */
  void reportedAgain(Instant now) {
    if (seenAt != null) {
      seenBy = null;
      seenAt = null;
      foundAt = now;
    }
  }

  long paroleId() {
    return paroleId;
  }

  Instant foundAt() {
    return foundAt;
  }

  /** Null until a referent has looked. */
  Instant seenAt() {
    return seenAt;
  }
}
