package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.ParoleKind;
import java.time.Instant;
import java.util.List;

/**
 * What a member of either college reads before voting: the public text alone, never the author's.
 *
 * @param motive why the first reader does not propose to publish; null for a publication
 * @param objection why another reader did not agree; null where this college may not read it
 * @param choices other outcomes that may be voted for, as motives; publication apart
 * @param mayPublish whether publication may be voted for and is not what is proposed
 * @param mine what this member has voted; null before
 */
public record CommissionReading(
    long id,
    int version,
    ParoleKind kind,
    AuthorKind author,
    String publicText,
    Outcome outcome,
    Motive motive,
    String objection,
    VoteState state,
    List<Motive> choices,
    boolean mayPublish,
    Ballot mine) {
  public boolean isOpen() {
    return mine == null;
  }

  /** Never a word of the text. */
  @Override
  public String toString() {
    return "CommissionReading[" + id + "]";
  }

  /**
   * How far a vote has come; says nothing of what was voted.
   *
   * @param countedOn when it is counted, if there is quorum then
   * @param endsOn when the parole stays in the commission for want of quorum
   */
  public record VoteState(
      int users,
      int professionals,
      int ofUsers,
      int ofProfessionals,
      boolean quorum,
      Instant countedOn,
      Instant endsOn) {}
}
