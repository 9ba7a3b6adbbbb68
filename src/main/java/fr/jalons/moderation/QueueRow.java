package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleStatus;
import java.time.Instant;

/**
 * One line of the queue: plain metadata, never a word of the text.
 *
 * @param claim whether it is free, mine or another's
 */
public record QueueRow(
    long id,
    boolean urgent,
    Instant receivedAt,
    ParoleStatus status,
    ParoleKind kind,
    AuthorKind author,
    Claim claim)
    implements java.io.Serializable {
  /** The row's place in the queue, from which the next page starts. */
  QueueKey key() {
    return new QueueKey(urgent ? 0 : 1, receivedAt, id);
  }
}
