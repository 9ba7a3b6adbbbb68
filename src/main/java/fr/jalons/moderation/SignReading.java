package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import java.time.Instant;

/**
 * What a referent reads of a parole whose words may speak of danger.
 *
 * @param words the author's words
 */
public record SignReading(long paroleId, Instant foundAt, AuthorKind author, String words) {
  /** Never a word of the text. */
  @Override
  public String toString() {
    return "SignReading[" + paroleId + "]";
  }
}
