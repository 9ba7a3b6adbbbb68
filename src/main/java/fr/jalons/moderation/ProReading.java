package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.PublicationWish;
import java.time.Instant;
import java.util.List;

/**
 * What a professional reads.
 *
 * @param original the author's words in stretches, what obviously identifies marked
 * @param publicText what others would see as it stands: the draft, else the last public text, else
 *     the author's words
 * @param amendment what the author asked for instead; null when nothing
 * @param question what the author was asked last; null when nothing
 * @param answer what they answered; null when nothing
 * @param disagreement why a second reader did not agree; null when none
 * @param mine whether this reader holds the lease and may decide
 */
public record ProReading(
    long id,
    int version,
    ParoleStatus status,
    boolean urgent,
    Instant receivedAt,
    ParoleKind kind,
    AuthorKind author,
    PublicationWish wish,
    List<Marking.Stretch> original,
    String publicText,
    String amendment,
    String question,
    String answer,
    String disagreement,
    Outcome outcome,
    Motive motive,
    boolean mine)
    implements Reading {
  public boolean mayPublish() {
    return wish != PublicationWish.COMMISSION_ONLY;
  }

  public boolean isHidden() {
    return status == ParoleStatus.SUSPENDED;
  }

  @Override
  public boolean isToRead() {
    return status == ParoleStatus.RECEIVED || isHidden() && outcome == null;
  }

  public boolean mayStop() {
    return status == ParoleStatus.SCHEDULED;
  }

  public boolean maySuspend() {
    return status == ParoleStatus.PUBLISHED;
  }

  /** Never a word of the text. */
  @Override
  public String toString() {
    return "ProReading[" + id + "]";
  }
}
