package fr.jalons.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a word can be, as far as lists tell: a first name, a family name, a place, French. */
final class NameWords {

  private final Set<String> firstNames = PrivacyData.words("words/first-names.txt");
  private final Set<String> ambiguous = PrivacyData.words("words/first-names-ambiguous.txt");
  private final Set<String> families = PrivacyData.words("words/family-names-ambiguous.txt");
  private final Set<String> familyNames = PrivacyData.words("words/family-names.txt");
  private final Set<String> places = PrivacyData.words("words/places.txt");
  private final Set<String> spoken = PrivacyData.words("words/spoken.txt");
  private final Set<String> common = PrivacyData.words("words/everyday.txt");
  private final WordStems french = new WordStems(PrivacyData.words("words/french-stems.txt"));
  private final Map<String, Object> context = PrivacyData.yaml("words/name-context.yaml");

  NameWords() {
    places.addAll(PrivacyData.lines("words/places.txt"));
  }

  /** The words of name-context.yaml under this key. */
  Set<String> context(String key) {
    return ((List<?>) context.get(key))
        .stream().map(word -> Folded.of(word.toString())).collect(Collectors.toUnmodifiableSet());
  }

  /** A first name that is no French word, compound ones too. */
  boolean firstName(String folded) {
    if (firstNames.contains(folded)) {
      return true;
    }
    int hyphen = folded.indexOf('-');
    return hyphen > 0
        && anyFirstName(folded.substring(0, hyphen))
        && (anyFirstName(folded.substring(hyphen + 1)) || folded.length() - hyphen <= 4);
  }

  boolean ambiguousFirstName(String folded) {
    return ambiguous.contains(folded);
  }

  boolean anyFirstName(String folded) {
    return firstNames.contains(folded) || ambiguous.contains(folded);
  }

  boolean familyWord(String folded) {
    return families.contains(folded) || familyNames.contains(folded);
  }

  boolean place(String folded) {
    return places.contains(folded);
  }

  /** In no list at all: a name that nobody thought of, or a slip of the pen. */
  boolean unknown(String folded) {
    if (folded.length() < 3 || places.contains(folded) || ambiguous.contains(folded)) {
      return false;
    }
    for (String part : folded.split("[-']")) {
      if (!ordinary(part)) {
        return true;
      }
    }
    return false;
  }

  /** French, but not of the speech of every day. */
  boolean rare(String folded) {
    return !spoken.contains(folded) && !places.contains(folded) && !common.contains(folded);
  }

  private boolean ordinary(String part) {
    return part.length() < 2
        || spoken.contains(part)
        || places.contains(part)
        || french.knows(part)
        || part.length() > 4 && "jldmtsnc".indexOf(part.charAt(0)) >= 0 && knows(part.substring(1))
        || part.length() > 5 && part.startsWith("qu") && knows(part.substring(2))
        || part.length() > 5 && part.startsWith("k") && knows(part.substring(1));
  }

  private boolean knows(String rest) {
    return rest.length() > 3 && (french.knows(rest) || spoken.contains(rest));
  }
}
