package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every term, in the order of a French dictionary. */
public final class Glossary {
  /** Public address of its page. */
  public static final String PATH = "/guide/glossaire";

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final List<GlossaryTerm> terms;
  private final Map<String, GlossaryTerm> acronyms = new TreeMap<>();
  private final Pattern acronymInText;

  /**
   * @throws StartUpRefused when two terms would share one anchor
   */
  public Glossary(Collection<GlossaryTerm> all) {
    Comparator<String> french = Collator.getInstance(Locale.FRENCH)::compare;
    terms = all.stream().sorted(Comparator.comparing(GlossaryTerm::term, french)).toList();
    if (terms.stream().map(GlossaryTerm::slug).distinct().count() < terms.size()) {
      throw new StartUpRefused("guide/fr/glossaire.yaml:1: a term stands twice");
    }
    terms.stream()
        .filter(term -> term.expansion() != null)
        .forEach(term -> acronyms.put(term.term(), term));
    acronymInText = acronyms.isEmpty() ? NOTHING : anyOf(acronyms.keySet());
  }

  public List<GlossaryTerm> terms() {
    return terms;
  }

  /** Finds acronyms in running text, as whole words and in their own case. */
  Pattern acronymInText() {
    return acronymInText;
  }

  GlossaryTerm acronym(String word) {
    return acronyms.get(word);
  }

  private static Pattern anyOf(Collection<String> words) {
    String longestFirst =
        words.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{N}])");
  }
}
