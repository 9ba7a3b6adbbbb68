package fr.jalons.privacy;

/**
 * A proposal that characters of a text identify somebody.
 *
 * @param start first UTF-16 unit
 * @param end one past the last UTF-16 unit
 */
public record Mark(int start, int end, MarkType type) {

  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A mark from " + start + " to " + end);
    }
  }
}
