package fr.jalons.privacy;

import java.time.Instant;

/**
 * An item that was erased, without a word of it.
 *
 * @param keyId number of its key
 * @param keyMadeAt when that key was made: after a restore another key may get the same number
 */
public record Erasure(long keyId, Instant keyMadeAt, Instant erasedAt) {
  private static final int PARTS = 3;

  /**
   * Reads what {@link #line} wrote.
   *
   * @throws IllegalArgumentException when it is no such line
   */
  static Erasure parse(String line) {
    String[] parts = line.strip().split(" ");
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("An erasure is written: number time time");
    }
    try {
      return new Erasure(
          Long.parseLong(parts[0]), Instant.parse(parts[1]), Instant.parse(parts[2]));
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("An erasure bears two times", e);
    }
  }

  String line() {
    return keyId + " " + keyMadeAt + " " + erasedAt;
  }
}
