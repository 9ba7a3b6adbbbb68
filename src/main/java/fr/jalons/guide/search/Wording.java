package fr.jalons.guide.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a text is made of, so that two texts can be compared though they are not spelt alike. */
final class Wording {
  private static final FrenchWords SPELT = new FrenchWords(FrenchWords.Depth.SPELT);
  private static final FrenchWords STEMS = new FrenchWords(FrenchWords.Depth.STEMS);
  private static final float WORD = 0.5f;
  private static final float STEM = 1f;
  private static final float SOUND = 1f;
  private static final float LETTERS = 0.8f;
  private static final int LETTERS_TOGETHER = 3;
  private static final int MOST_WORDS = 24;

  private final Map<String, Map<String, Float>> words = new HashMap<>();

  /**
   * The words of a text that mean something, their stems, their sounds and their letters by three,
   * each with its weight. Words once seen are remembered: one of these serves one lot of texts.
   */
  Map<String, Float> of(String text) {
    Map<String, Float> features = new HashMap<>();
    List<String> spelt = SPELT.of(text);
    for (String word : spelt.subList(0, Math.min(spelt.size(), MOST_WORDS))) {
      words
          .computeIfAbsent(word, Wording::ofWord)
          .forEach((feature, weight) -> features.merge(feature, weight, Float::sum));
    }
    return features;
  }

  private static Map<String, Float> ofWord(String word) {
    Map<String, Float> features = new HashMap<>();
    features.put("=" + word, WORD);
    features.put("~" + String.join("", STEMS.of(word)), STEM);
    features.put("*" + Sounds.ofWord(word), SOUND);
    String bounded = "_" + word + "_";
    for (int i = 0; i + LETTERS_TOGETHER <= bounded.length(); i++) {
      features.merge(bounded.substring(i, i + LETTERS_TOGETHER), LETTERS, Float::sum);
    }
    return features;
  }
}
