package fr.jalons.guide.lint;

import java.util.List;

/**
 * What a fiche must change.
 *
 * @param line line of the file, from 1
 * @param arguments what the breach's sentence names
 */
public record Remark(String file, int line, Breach breach, List<Object> arguments) {
  /** The sentence for build logs. */
  public String message() {
    return breach.with(arguments);
  }

  /** {@code file:line: message}, as editors and build logs understand it. */
  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, message());
  }
}
