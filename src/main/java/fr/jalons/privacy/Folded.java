package fr.jalons.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: lower case, without accents or ligatures. */
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folded() {}

  static String of(String word) {
    String lower = word.toLowerCase(Locale.FRENCH);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    return MARKS
        .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('’', '\'')
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ß", "ss");
  }
}
