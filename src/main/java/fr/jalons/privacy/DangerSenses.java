package fr.jalons.privacy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What words are about, by danger-senses.yaml. */
final class DangerSenses {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 20;

  private final Map<String, Set<String>> stems = new HashMap<>();
  private final Map<String, Set<String>> beginnings = new HashMap<>();

  DangerSenses() {
    PrivacyData.yaml("danger-senses.yaml")
        .forEach(
            (sense, words) -> {
              for (String word : ((String) words).trim().split("\\s+")) {
                if (word.endsWith("*")) {
                  add(beginnings, word.substring(0, word.length() - 1), sense);
                } else {
                  add(stems, WordStems.stem(word), sense);
                }
              }
            });
  }

  private static void add(Map<String, Set<String>> to, String word, String sense) {
    to.computeIfAbsent(word, added -> new LinkedHashSet<>()).add(sense);
  }

  /**
   * @param word folded
   * @return the names of its senses, mostly none
   */
  Set<String> of(String word) {
    Set<String> senses = new LinkedHashSet<>(stems.getOrDefault(WordStems.stem(word), Set.of()));
    for (int end = SHORTEST; end <= Math.min(word.length(), LONGEST); end++) {
      senses.addAll(beginnings.getOrDefault(word.substring(0, end), Set.of()));
    }
    return senses;
  }
}
