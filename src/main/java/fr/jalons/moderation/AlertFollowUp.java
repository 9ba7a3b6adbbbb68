package fr.jalons.moderation;

import fr.jalons.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A date on which to ask what became of an alert that was passed on. The referent is reminded once
 * it has come, and writes down what was heard.
 */
@Entity
@Table(name = "alert_follow_up")
class AlertFollowUp {
  /**
   * The last one is the time within which worrying information is looked into (D. 226-2-4 CASF).
   */
  static final List<Duration> AFTER = List.of(Duration.ofDays(30), Duration.ofDays(90));

  /** How long after the last date the referent may still write; then the portal closes it. */
  static final Duration GRACE = Duration.ofDays(14);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "alert_id")
  private long alertId;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "heard_at")
  private Instant heardAt;

  @Column(name = "heard_by")
  private Long heardBy;

  @Enumerated(EnumType.STRING)
  private Became became;

  /** For Jakarta Persistence. */
  protected AlertFollowUp() {}

  AlertFollowUp(long alertId, Instant dueAt) {
    this.alertId = alertId;
    this.dueAt = dueAt;
  }

  void remind(Instant now) {
    remindedAt = now;
  }

  /** The referent writes down what was heard. */
  void hear(long referent, Became what, Instant now) {
    if (what == null) {
      throw new Refusal("moderation.refusal.became");
    }
    if (heardAt != null) {
      throw new Refusal("moderation.refusal.heard");
    }
    heardAt = now;
    heardBy = referent;
    became = what;
  }

  Long id() {
    return id;
  }

  long alertId() {
    return alertId;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant remindedAt() {
    return remindedAt;
  }

  /** Its term is over and nobody wrote anything down. */
  void lapse(Instant now) {
    heardAt = now;
    became = Became.NO_NEWS;
  }

  /** Whether the portal closed it, and nobody. */
  boolean hasLapsed() {
    return heardAt != null && heardBy == null;
  }

  /** Whether something was heard on this date. */
  boolean isHeard() {
    return heardAt != null;
  }

  /** Null until something was heard. */
  Instant heardAt() {
    return heardAt;
  }

  /** Null until something was heard. */
  Became became() {
    return became;
  }
}
