package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text says that bears on danger: the concepts of danger.yaml by name ("THREAT",
 * "THREAT.stalks", "THREAT.stalks.3") and its words ({@link DangerWords}).
 */
final class DangerFeatures {

  private record Sign(String kind, String concept, String name, Pattern pattern) {}

  private record Spelling(Pattern pattern, String written) {}

  private final List<Sign> signs = new ArrayList<>();
  private final List<Spelling> spellings = new ArrayList<>();
  private final DangerWords words = new DangerWords();

  DangerFeatures() {
    Map<String, Object> data = PrivacyData.yaml("danger.yaml");
    ((Map<?, ?>) data.get("spelling"))
        .forEach(
            (said, written) ->
                spellings.add(new Spelling(Pattern.compile((String) said), (String) written)));
    ((Map<?, ?>) data.get("concepts"))
        .forEach((kind, concepts) -> addAll((String) kind, (Map<?, ?>) concepts));
  }

  private void addAll(String kind, Map<?, ?> concepts) {
    concepts.forEach(
        (concept, patterns) -> {
          int number = 0;
          for (Object pattern : (List<?>) patterns) {
            String of = kind + "." + concept;
            signs.add(new Sign(kind, of, of + "." + number++, compile((String) pattern)));
          }
        });
  }

  private static Pattern compile(String pattern) {
    String whole = pattern.trim().replace("~", "(?:[a-z0-9]{1,30} ){0,4}").replace("*", "[a-z]*");
    return Pattern.compile("(?<![a-z0-9])(?:" + whole + ")(?![a-z0-9])");
  }

  Set<String> of(String text) {
    String said = written(text);
    Set<String> features = new LinkedHashSet<>();
    Map<String, Boolean> kinds = new LinkedHashMap<>();
    for (Sign sign : signs) {
      if (sign.pattern().matcher(said).find()) {
        features.add(sign.name());
        features.add(sign.concept());
        kinds.put(sign.kind(), true);
      }
    }
    features.addAll(kinds.keySet());
    words.addTo(features, said);
    return features;
  }

  /** Folded, with signs as blanks and SMS words written out. */
  private String written(String text) {
    String said =
        " "
            + Folded.of(text).replaceAll("[^a-z0-9.!?\n]+", " ").replaceAll("[.!?\n]+", " . ")
            + " ";
    said = said.replaceAll(" +", " ");
    for (Spelling spelling : spellings) {
      said = spelling.pattern().matcher(said).replaceAll(spelling.written());
    }
    return said;
  }
}
