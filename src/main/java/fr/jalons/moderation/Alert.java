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
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody may be in danger. Raised by an author or a reader, acknowledged by a referent, then
 * either passed on to those who can act, or closed for a written reason that a second professional
 * confirms. Its words are sealed with the parole's.
 */
@Entity
@Table(name = "alert")
public class Alert {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "raised_by")
  private Long raisedBy;

  @Column(name = "acknowledged_by")
  private Long acknowledgedBy;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Enumerated(EnumType.STRING)
  private Destination destination;

  @Column(name = "transmitted_by")
  private Long transmittedBy;

  @Column(name = "transmitted_at")
  private Instant transmittedAt;

  @Column(name = "dismissed_by")
  private Long dismissedBy;

  @Column(name = "dismissed_at")
  private Instant dismissedAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For Jakarta Persistence. */
  protected Alert() {}

  /**
   * @param reader account that raised it; null when it was the author
   */
  Alert(long paroleId, Long reader, Instant now) {
    this.paroleId = paroleId;
    this.raisedBy = reader;
    this.raisedAt = now;
  }

  /** A referent has seen it; the first one counts. */
  void acknowledge(long referent, Instant now) {
    requireOpen();
    if (acknowledgedBy == null) {
      acknowledgedBy = referent;
      acknowledgedAt = now;
    }
  }

  /**
   * It was passed on.
   *
   * @param at when, as the referent says; not in the future
   */
  void transmit(long referent, Destination to, Instant at, Instant now) {
    requireOpen();
    if (at.isAfter(now)) {
      throw new Refusal("moderation.refusal.future");
    }
    acknowledge(referent, now);
    destination = to;
    transmittedBy = referent;
    transmittedAt = at;
    dismissedBy = null;
    closedAt = now;
  }

  /** A referent sees no danger and has written why; a second professional must confirm. */
  void proposeDismissal(long referent, Instant now) {
    requireOpen();
    acknowledge(referent, now);
    dismissedBy = referent;
    dismissedAt = now;
  }

  /** A second professional confirms. */
  void confirmDismissal(long professional, Instant now) {
    requireOpen();
    requireDismissal();
    if (dismissedBy == professional) {
      throw new Refusal("moderation.refusal.same-professional");
    }
    confirmedBy = professional;
    closedAt = now;
  }

  /** A second professional does not confirm; the alert stands. */
  void declineDismissal(long professional) {
    requireOpen();
    requireDismissal();
    if (dismissedBy == professional) {
      throw new Refusal("moderation.refusal.same-professional");
    }
    dismissedBy = null;
    dismissedAt = null;
  }

  private void requireOpen() {
    if (closedAt != null) {
      throw new Refusal("moderation.refusal.alert-closed");
    }
  }

  private void requireDismissal() {
    if (dismissedBy == null) {
      throw new Refusal("moderation.refusal.no-dismissal");
    }
  }

  Long id() {
    return id;
  }

  long paroleId() {
    return paroleId;
  }

  Instant raisedAt() {
    return raisedAt;
  }

  /** Null when the author raised it. */
  Long raisedBy() {
    return raisedBy;
  }

  Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  Destination destination() {
    return destination;
  }

  /** Null unless it was passed on. */
  Long transmittedBy() {
    return transmittedBy;
  }

  /** Who has taken it; null while nobody has. */
  Long acknowledgedBy() {
    return acknowledgedBy;
  }

  Instant transmittedAt() {
    return transmittedAt;
  }

  /** Who wrote why there is no danger; null when nobody did. */
  Long dismissedBy() {
    return dismissedBy;
  }

  Instant closedAt() {
    return closedAt;
  }
}
