package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A referent was called. Never changed afterwards. */
@Entity
@Table(name = "duty_call")
class DutyCall {
  /** What the call is about. */
  enum Occasion {
    /** An alert, by its number. */
    ALERT,
    /** Words that may speak of danger, by the parole's number. */
    SIGNS
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Occasion occasion;

  @Column(name = "item_id")
  private long itemId;

  private int step;

  @Column(name = "account_id")
  private Long accountId;

  private boolean loud;

  @Column(name = "called_at")
  private Instant calledAt;

  /** For Jakarta Persistence. */
  protected DutyCall() {}

  /**
   * @param step how many calls there were before
   * @param loud by every means, else by mail only
   */
  DutyCall(Occasion occasion, long itemId, int step, long account, boolean loud, Instant now) {
    this.occasion = occasion;
    this.itemId = itemId;
    this.step = step;
    this.accountId = account;
    this.loud = loud;
    this.calledAt = now;
  }

  Long accountId() {
    return accountId;
  }

  boolean isLoud() {
    return loud;
  }

  Instant calledAt() {
    return calledAt;
  }
}
