package fr.jalons.guide.search;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What young people say, and the words the fiches use for it; kept as data. */
final class Synonyms {
  private static final FrenchWords WORDS = new FrenchWords(FrenchWords.Depth.ALL);
  private static final FrenchWords STEMS = new FrenchWords(FrenchWords.Depth.ALL_STEMS);

  private final Map<List<String>, List<String>> meanings = new HashMap<>();
  private final Set<String> said = new TreeSet<>();
  private int longest = 1;

  private Synonyms() {}

  /**
   * @throws StartUpRefused when the file is malformed
   */
  static Synonyms read(String file, String text) {
    Synonyms synonyms = new Synonyms();
    for (Map<String, Object> entry : YamlFile.readMaps(file, text)) {
      if (!(entry.get("say") instanceof List<?> said) || entry.get("mean") == null) {
        throw new StartUpRefused(
            "%s:1: \"say\" and \"mean\" are wanted: %s".formatted(file, entry));
      }
      said.forEach(phrase -> synonyms.add(phrase.toString(), entry.get("mean").toString()));
    }
    return synonyms;
  }

  /**
   * What was understood of a query.
   *
   * @param meanings what its words mean besides what they say, longest phrases first
   * @param words its words that were understood, as they were typed
   */
  record Understood(List<String> meanings, Set<String> words) {}

  /**
   * @param query what was typed
   * @param known whether the fiches use a word, so that it is no typo
   */
  Understood understand(String query, Predicate<String> known) {
    List<String> typed = WORDS.of(query);
    List<String> words = typed.stream().map(word -> said(word, known)).toList();
    List<String> found = new ArrayList<>();
    Set<String> understood = new HashSet<>();
    boolean[] taken = new boolean[words.size()];
    for (int length = Math.min(longest, words.size()); length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        int to = from + length;
        List<String> meant = meanings.get(words.subList(from, to));
        if (meant != null && !taken[from] && !taken[to - 1]) {
          found.addAll(meant);
          understood.addAll(typed.subList(from, to));
          Arrays.fill(taken, from, to, true);
        }
      }
    }
    return new Understood(found, understood);
  }

  private void add(String phrase, String meant) {
    List<String> words = WORDS.of(phrase).stream().map(Synonyms::stem).toList();
    if (!words.isEmpty()) {
      meanings.computeIfAbsent(words, p -> new ArrayList<>()).add(meant);
      said.addAll(words);
      longest = Math.max(longest, words.size());
    }
  }

  /** The word of the list that was typed, if need be with a typo. */
  private String said(String typed, Predicate<String> known) {
    String word = stem(typed);
    if (said.contains(word) || known.test(typed)) {
      return word;
    }
    return Typos.withoutElision(word)
        .filter(said::contains)
        .or(() -> Typos.nearest(word, said))
        .orElse(word);
  }

  private static String stem(String word) {
    return String.join("", STEMS.of(word));
  }
}
