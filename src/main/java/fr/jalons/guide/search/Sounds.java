package fr.jalons.guide.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a French word sounds, roughly: words that are written as they are heard meet the words of the
 * fiches ("otorisassion", "kantine").
 */
final class Sounds {
  private static final FrenchWords SPELT = new FrenchWords(FrenchWords.Depth.SPELT);
  private static final int SHORTEST = 4;

  /** Spellings of one sound, in the order in which they are replaced; words have no accents. */
  private static final List<Map.Entry<Pattern, String>> SPELLINGS =
      List.of(
          spelling("ph", "f"),
          spelling("(?:tion|ssion|cion)", "sion"),
          spelling("(?:eau|au)", "o"),
          spelling("(?:ain|ein|aim|im(?=[bp])|in(?![aeiouyn]))", "1"),
          spelling("(?:[ae]n(?![aeiouyn])|[ae]m(?=[bp]))", "2"),
          spelling("(?:on(?![aeiouyn])|om(?=[bp]))", "3"),
          spelling("(?:qu|q|c(?![eiyh])|ck)", "k"),
          spelling("(?:c(?=[eiy])|z)", "s"),
          spelling("(?:ge(?=[ao])|g(?=[eiy]))", "j"),
          spelling("(?:ai|ei|(?:er|ez|et)$)", "e"),
          spelling("gu(?=[eiy])", "g"),
          spelling("(?<!c)h", ""),
          spelling("y", "i"),
          spelling("(.)\\1+", "$1"),
          spelling("(?<=..)(?:es?|s|t|d|x|p)+$", ""));

  private Sounds() {}

  /** Sounds of the words of a text that mean something, between spaces. */
  static String of(String text) {
    return SPELT.of(text).stream().map(Sounds::ofWord).collect(Collectors.joining(" "));
  }

  /** The sound of one word in lower case without accents; a short word sounds as it is spelt. */
  static String ofWord(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    String sound = word;
    for (Map.Entry<Pattern, String> spelling : SPELLINGS) {
      sound = spelling.getKey().matcher(sound).replaceAll(spelling.getValue());
    }
    return sound;
  }

  private static Map.Entry<Pattern, String> spelling(String written, String heard) {
    return Map.entry(Pattern.compile(written), heard);
  }
}
