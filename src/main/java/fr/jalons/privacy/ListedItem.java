package fr.jalons.privacy;

import java.time.Instant;

/**
 * One line of a list that outlives a restore: an item and when it ended, without a word of it.
 *
 * @param keyId number of its key
 * @param keyMadeAt when that key was made: after a restore another key may get the same number
 * @param at when it was erased or taken back
 */
public record ListedItem(long keyId, Instant keyMadeAt, Instant at) {
  private static final int PARTS = 3;

  /**
   * Reads what {@link #line} wrote.
   *
   * @throws IllegalArgumentException when it is no such line
   */
  static ListedItem parse(String line) {
    String[] parts = line.strip().split(" ");
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("A line is written: number time time");
    }
    try {
      return new ListedItem(
          Long.parseLong(parts[0]), Instant.parse(parts[1]), Instant.parse(parts[2]));
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("A line bears two times", e);
    }
  }

  String line() {
    return keyId + " " + keyMadeAt + " " + at;
  }
}
