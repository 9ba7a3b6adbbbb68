package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as the danger marks weigh them: "=stem" and "=two_stems", "-stem" where it is
 * denied, "~letters" for what stands side by side however it is spelled and cut into words ("_" is
 * a blank), "#sense", and two senses that stand near each other.
 */
final class DangerWords {

  private static final Set<String> DENIALS =
      Set.of("pas", "plus", "jamais", "aucun", "aucune", "rien", "sans", "ni", "personne");
  private static final int DENIED_BEFORE = 2;
  private static final int DENIED_AFTER = 4;
  private static final int NEAR = 7;
  private static final int LAST = 9;
  private static final int SHORTEST_PART = 5;
  private static final int LONGEST_PART = 7;
  private static final String STOP = ".";

  private final DangerSenses senses = new DangerSenses();

  /**
   * @param said folded words and full stops, a blank between each two
   */
  void addTo(Set<String> features, String said) {
    String[] words = said.trim().split(" +");
    boolean[] denied = denied(words);
    List<Set<String>> about = new ArrayList<>();
    String before = null;
    for (int at = 0; at < words.length; at++) {
      Set<String> of = words[at].equals(STOP) ? Set.of() : senses.of(words[at]);
      about.add(of);
      if (words[at].equals(STOP)) {
        continue;
      }
      String stem = WordStems.stem(words[at]);
      features.add("=" + stem);
      if (denied[at]) {
        features.add("-" + stem);
      }
      if (before != null) {
        features.add("=" + before + "_" + stem);
      }
      before = stem;
      for (String sense : of) {
        if (!features.add("#" + sense)) {
          features.add("#" + sense + "+");
        }
        if (denied[at]) {
          features.add("#-" + sense);
        }
        if (at >= words.length - LAST) {
          features.add("#" + sense + "$");
        }
      }
    }
    addPairs(features, words, about);
    addParts(features, said.replace(' ', '_'));
  }

  private static void addParts(Set<String> features, String said) {
    for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (int from = 0; from + length <= said.length(); from++) {
        features.add("~" + said.substring(from, from + length));
      }
    }
  }

  private static void addPairs(Set<String> features, String[] words, List<Set<String>> about) {
    for (int at = 0; at < words.length; at++) {
      for (int next = at + 1; next < words.length && next <= at + NEAR; next++) {
        if (words[next].equals(STOP)) {
          break;
        }
        for (String one : about.get(at)) {
          for (String other : about.get(next)) {
            features.add(one.compareTo(other) < 0 ? pair(one, other) : pair(other, one));
          }
        }
      }
    }
  }

  private static String pair(String one, String other) {
    return "#" + one + "#" + other;
  }

  private static boolean[] denied(String[] words) {
    boolean[] denied = new boolean[words.length];
    for (int at = 0; at < words.length; at++) {
      if (DENIALS.contains(words[at])) {
        for (int i = at - 1; i >= Math.max(0, at - DENIED_BEFORE); i--) {
          denied[i] = true;
        }
        for (int i = at + 1;
            i <= Math.min(words.length - 1, at + DENIED_AFTER) && !words[i].equals(STOP);
            i++) {
          denied[i] = true;
        }
      }
    }
    return denied;
  }
}
