package fr.jalons.guide.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a fiche must change.
 *
 * @param line line of the file, from 1
 * @param arguments what the breach's sentence names
 */
public record Remark(String file, int line, Breach breach, List<Object> arguments) {
  private static final Pattern REFUSAL = Pattern.compile("(.*?):(\\d+): (.*)", Pattern.DOTALL);

  /** What a reader of content files refused, in its own words: {@code file:line: reason}. */
  static Remark unreadable(String file, String refusal) {
    Matcher parts = REFUSAL.matcher(refusal);
    return parts.matches()
        ? new Remark(
            file, Integer.parseInt(parts.group(2)), Breach.UNREADABLE, List.of(parts.group(3)))
        : new Remark(file, 1, Breach.UNREADABLE, List.of(refusal));
  }

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
