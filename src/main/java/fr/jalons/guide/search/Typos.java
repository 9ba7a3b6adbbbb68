package fr.jalons.guide.search;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Slips of a thumb: an apostrophe left out, a letter too many, too few, wrong or swapped. */
final class Typos {
  private static final int SHORTEST = 5;
  private static final Pattern ELIDED = Pattern.compile("(?:[ldjmtscn]|qu)([aeiouyh].{2,})");

  private Typos() {}

  /** "ase" for "lase", which may be "l'ase" typed without its apostrophe. */
  static Optional<String> withoutElision(String word) {
    Matcher elided = ELIDED.matcher(word);
    return elided.matches() ? Optional.of(elided.group(1)) : Optional.empty();
  }

  /** The only word with the same first letter that one slip turns into {@code typed}. */
  static Optional<String> nearest(String typed, Collection<String> words) {
    if (typed.length() < SHORTEST) {
      return Optional.empty();
    }
    CharacterRunAutomaton near =
        new CharacterRunAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(1));
    return words.stream()
        .filter(word -> word.length() >= SHORTEST - 1 && word.charAt(0) == typed.charAt(0))
        .filter(near::run)
        .findFirst();
  }
}
