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

/** What young people say, and the words the fiches use for it; kept as data. */
final class Synonyms {
  private final FrenchWords words;
  private final Map<List<String>, List<String>> meanings = new HashMap<>();
  private int longest = 1;

  private Synonyms(FrenchWords words) {
    this.words = words;
  }

  /**
   * @throws StartUpRefused when the file is malformed
   */
  static Synonyms read(String file, String text) {
    Synonyms synonyms = new Synonyms(new FrenchWords(FrenchWords.Depth.ALL));
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
   * @param understood the words that were understood, as {@link FrenchWords.Depth#ALL} gives them
   */
  record Understood(List<String> meanings, Set<String> understood) {}

  /**
   * @param query its words at {@link FrenchWords.Depth#ALL}
   */
  Understood understand(List<String> query) {
    List<String> found = new ArrayList<>();
    Set<String> understood = new HashSet<>();
    boolean[] taken = new boolean[query.size()];
    for (int length = Math.min(longest, query.size()); length > 0; length--) {
      for (int from = 0; from + length <= query.size(); from++) {
        List<String> meant = meanings.get(query.subList(from, from + length));
        if (meant != null && !taken[from] && !taken[from + length - 1]) {
          found.addAll(meant);
          understood.addAll(query.subList(from, from + length));
          Arrays.fill(taken, from, from + length, true);
        }
      }
    }
    return new Understood(found, understood);
  }

  private void add(String said, String meant) {
    List<String> phrase = words.of(said);
    if (!phrase.isEmpty()) {
      meanings.computeIfAbsent(phrase, p -> new ArrayList<>()).add(meant);
      longest = Math.max(longest, phrase.size());
    }
  }
}
