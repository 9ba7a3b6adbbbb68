package fr.jalons.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Knows ordinary French words, also when their endings or accents are wrong, so that what it does
 * not know may be a name. Only stems are kept: as sorted hashes, half a megabyte in all.
 */
final class WordStems {

  private static final List<String> ENDINGS =
      Arrays.stream(
              ("eraient erions eriez assions assiez issaient issait issais issant issent issons"
                      + " issez erait erais eront erons erez irait irais iront aient antes ants"
                      + " ante ions iez eras era erai ant ait ais ees ent ons ee er ez es ai as e s"
                      + " x a i is it ir")
                  .split(" "))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private static final int SHORTEST = 3;

  private final int[] hashes;

  WordStems(Set<String> stems) {
    hashes = stems.stream().mapToInt(WordStems::hash).sorted().toArray();
  }

  /**
   * @param folded a word without accents or capitals
   */
  boolean knows(String folded) {
    return has(folded) || has(stem(folded));
  }

  private boolean has(String stem) {
    return Arrays.binarySearch(hashes, hash(stem)) >= 0;
  }

  static String stem(String folded) {
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }

  private static int hash(String stem) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < stem.length(); i++) {
      hash = (hash ^ stem.charAt(i)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }
}
