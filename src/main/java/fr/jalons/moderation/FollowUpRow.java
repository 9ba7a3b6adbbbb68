package fr.jalons.moderation;

import java.time.Instant;

/**
 * One date on which to ask what became of an alert.
 *
 * @param heardAt null until something was heard
 * @param became null until something was heard
 * @param lapsed whether the portal closed it for want of an answer
 * @param due whether the date has come
 */
public record FollowUpRow(
    long id,
    long alert,
    Instant dueAt,
    Instant heardAt,
    Became became,
    boolean lapsed,
    boolean due) {
  static FollowUpRow of(AlertFollowUp followUp, Instant now) {
    return new FollowUpRow(
        followUp.id(),
        followUp.alertId(),
        followUp.dueAt(),
        followUp.heardAt(),
        followUp.became(),
        followUp.hasLapsed(),
        !now.isBefore(followUp.dueAt()));
  }

  public boolean isOpen() {
    return heardAt == null;
  }
}
