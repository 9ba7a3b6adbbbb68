package fr.jalons.paroles;

import java.time.Instant;

/**
 * One message between a referent and an author.
 *
 * @param byAuthor whether the author wrote it, else a referent
 */
public record TalkLine(boolean byAuthor, Instant at, String words) {
  /** Never the words. */
  @Override
  public String toString() {
    return "TalkLine[" + at + "]";
  }
}
