package fr.jalons.moderation;

import java.time.Instant;

/**
 * One line of the alerts.
 *
 * @param byAuthor whether the author raised it, else a reader
 * @param acknowledgedAt null until a referent has seen it
 * @param destination null unless it was passed on
 * @param dismissalProposed whether it waits for a second professional
 */
public record AlertRow(
    long id,
    Instant raisedAt,
    boolean byAuthor,
    Instant acknowledgedAt,
    Destination destination,
    boolean dismissalProposed,
    Instant closedAt) {
  static AlertRow of(Alert alert) {
    return new AlertRow(
        alert.id(),
        alert.raisedAt(),
        alert.raisedBy() == null,
        alert.acknowledgedAt(),
        alert.destination(),
        alert.dismissedBy() != null,
        alert.closedAt());
  }

  /** Key of the few words that say where the alert stands. */
  public String stateKey() {
    String state;
    if (closedAt != null) {
      state = destination == null ? "dismissed" : "transmitted";
    } else if (dismissalProposed) {
      state = "to-confirm";
    } else {
      state = acknowledgedAt == null ? "new" : "acknowledged";
    }
    return "moderation.alert.state." + state;
  }

  public boolean isNew() {
    return closedAt == null && acknowledgedAt == null;
  }
}
