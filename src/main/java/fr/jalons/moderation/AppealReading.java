package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.ParoleKind;
import java.time.Instant;

/**
 * What the reader of an appeal reads. User members get the public text and the decision alone; the
 * fields that may hold a name are null for them.
 *
 * @param second whether a first reader would dismiss it and a second one is asked
 * @param original the author's text; null for user members
 * @param appeal why the author appeals; null for user members
 * @param told what the author was told; null for user members
 * @param publicText null when nobody has made one yet
 */
public record AppealReading(
    long id,
    int version,
    ParoleKind kind,
    AuthorKind author,
    Instant madeAt,
    boolean second,
    String original,
    String appeal,
    String told,
    String publicText,
    Outcome outcome,
    Motive motive) {
  /**
   * Whether there is a text that a second reader could judge; without one it can but be admitted.
   */
  public boolean mayBeDismissed() {
    return publicText != null;
  }

  /** Never a word of the text. */
  @Override
  public String toString() {
    return "AppealReading[" + id + "]";
  }
}
