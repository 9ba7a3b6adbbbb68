package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import java.time.Instant;
import java.util.List;

/**
 * What a referent reads of a parole whose words may speak of danger.
 *
 * @param words the author's words
 * @param reported whether a visitor reported danger in it
 * @param visitors what visitors wrote about the danger, the oldest first
 */
public record SignReading(
    long paroleId,
    Instant foundAt,
    AuthorKind author,
    String words,
    boolean reported,
    List<String> visitors) {
  /** Never a word of the text. */
  @Override
  public String toString() {
    return "SignReading[" + paroleId + "]";
  }
}
