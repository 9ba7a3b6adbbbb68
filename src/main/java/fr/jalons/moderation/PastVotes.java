package fr.jalons.moderation;

import java.util.List;

/**
 * One page of the votes that are over.
 *
 * @param older where the next page begins; null on the last one
 */
public record PastVotes(List<PastVote> rows, Long older) {}
