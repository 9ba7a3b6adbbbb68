package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleStatus;
import java.time.Instant;

/**
 * One line of the queue: plain metadata, never a word of the text.
 *
 * @param danger why it stands first; null when it does not
 * @param theme name of a {@link fr.jalons.paroles.ParoleTheme}; null when not said
 * @param about territory and service in words; empty when not said
 * @param due until when it was promised to be read
 * @param late whether that is over
 * @param claim whether it is free, mine or another's
 */
public record QueueRow(
    long id,
    boolean urgent,
    DangerNote danger,
    Instant receivedAt,
    Instant due,
    boolean late,
    ParoleStatus status,
    ParoleKind kind,
    AuthorKind author,
    String theme,
    String about,
    Claim claim)
    implements java.io.Serializable {
  /** The row's place in the queue, from which the next page starts. */
  public QueueKey key() {
    return new QueueKey(urgent ? 0 : 1, receivedAt, id);
  }
}
