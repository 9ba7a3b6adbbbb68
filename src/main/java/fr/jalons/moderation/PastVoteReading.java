package fr.jalons.moderation;

import java.util.List;

/**
 * What a member reads of a vote that is over. Nobody is named, and the order says nothing of who
 * voted when.
 *
 * @param publicText what others see or would have seen; null when it may not be read here any more
 * @param choices what was voted for, with how often, the most frequent first
 * @param reasons why, as far as the member at work may read them
 * @param unread how many reasons are not shown
 */
public record PastVoteReading(
    PastVote vote, String publicText, List<Choice> choices, List<Reason> reasons, int unread) {
  /** One choice, and how many made it. */
  public record Choice(Ballot ballot, int votes) {}

  /** What one member wrote. */
  public record Reason(Ballot ballot, String words) {}

  /** Never a word of the text. */
  @Override
  public String toString() {
    return "PastVoteReading[" + vote.id() + "]";
  }
}
