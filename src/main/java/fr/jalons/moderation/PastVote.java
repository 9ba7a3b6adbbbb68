package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.ParoleKind;
import java.time.Instant;

/**
 * A vote that is over; never a word of the text.
 *
 * @param proposed what the first reader had proposed
 * @param outcome what the commission decided; null for want of quorum
 * @param motive why; null for a publication and for want of quorum
 * @param voters how many voted
 * @param electorate how many could
 */
public record PastVote(
    long id,
    ParoleKind kind,
    AuthorKind author,
    Instant closedAt,
    Outcome proposed,
    Outcome outcome,
    Motive motive,
    int voters,
    int electorate) {
  public boolean hadQuorum() {
    return outcome != null;
  }
}
