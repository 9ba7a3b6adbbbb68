package fr.jalons.moderation;

import java.time.Instant;

/** A note between first readers, in clear. */
public record Note(String author, Instant at, String text) {
  /** Never a word of the text. */
  @Override
  public String toString() {
    return "Note[****]";
  }
}
