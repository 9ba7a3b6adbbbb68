package fr.jalons.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes typed text safe to keep and compare without changing what it says. */
public final class CleanText {
  /**
   * Control characters but tab and line feed, halves of characters, and what Unicode never uses.
   */
  private static final Pattern UNWANTED =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\t\\n]]");

  private CleanText() {}

  /** The text in Unicode's composed form, with plain line feeds; empty for null. */
  public static String of(String typed) {
    if (typed == null) {
      return "";
    }
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    return UNWANTED
        .matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
        .replaceAll("")
        .strip();
  }
}
