package fr.jalons.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Fitted weights of what a text says, from a file of lines "weight name". */
final class DangerWeights {

  private static final String ALWAYS = "(all)";
  private static final String CLEAR = "(clear)";

  private final Map<String, Float> weights = new HashMap<>();

  /**
   * @param of only the names that begin so, and without that beginning
   */
  DangerWeights(String file, String of) {
    for (String line : PrivacyData.lines(file, false)) {
      int blank = line.indexOf(' ');
      if (line.startsWith(of, blank + 1)) {
        weights.put(
            line.substring(blank + 1 + of.length()), Float.valueOf(line.substring(0, blank)));
      }
    }
  }

  /** Above nought: likelier than not, or above the bar. */
  double score(Set<String> said) {
    double score = weights.get(ALWAYS);
    for (String name : said) {
      Float weight = weights.get(name);
      if (weight != null) {
        score += weight;
      }
    }
    return score;
  }

  /** The score from which a text says it plainly. */
  double clear() {
    return weights.get(CLEAR);
  }
}
