package fr.jalons.guide.lint;

/**
 * What a fiche must change.
 *
 * @param line line of the file, from 1
 */
public record Remark(String file, int line, String message) {
  /** {@code file:line: message}, as editors and build logs understand it. */
  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, message);
  }
}
