package fr.jalons.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a commune as people type it, forgiven its accents, hyphens and shortenings. */
final class PlaceName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

  private PlaceName() {}

  /** Small letters without accents, words parted by one space; "St" reads "saint". */
  static String folded(String name) {
    String plain = name.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
    String letters = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    String words = BETWEEN.matcher(letters).replaceAll(" ").strip();
    return SAINT.matcher(words).replaceAll("saint$1");
  }
}
