package fr.jalons.paroles;

import fr.jalons.platform.Refusal;
import java.util.regex.Pattern;

/**
 * The sixteen digits that an author alone holds. Shown in groups of four; typed with any spaces or
 * hyphens.
 */
public record Code(String digits) {
  private static final Pattern SIXTEEN_DIGITS = Pattern.compile("\\d{16}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u202f.\\-]+");

  /**
   * Reads what somebody typed.
   *
   * @throws Refusal when it cannot be a code
   */
  public static Code typed(String text) {
    String digits = text == null ? "" : SEPARATORS.matcher(text).replaceAll("");
    if (!SIXTEEN_DIGITS.matcher(digits).matches()) {
      throw new Refusal("paroles.refusal.code-malformed");
    }
    return new Code(digits);
  }

  /** The digits in four groups of four, as they are shown and read aloud. */
  public String grouped() {
    return digits.replaceAll("(\\d{4})(?!$)", "$1 ");
  }

  /** Never the digits, so that a code cannot slip into a log. */
  @Override
  public String toString() {
    return "Code[****]";
  }
}
