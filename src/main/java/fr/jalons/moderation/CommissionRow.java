package fr.jalons.moderation;

import fr.jalons.moderation.CommissionReading.VoteState;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import java.time.Instant;

/**
 * A vote in the list: never a word of the text.
 *
 * @param mayVote whether it waits for the reader at work
 */
public record CommissionRow(
    long id, ParoleKind kind, AuthorKind author, Instant since, VoteState state, boolean mayVote) {}
