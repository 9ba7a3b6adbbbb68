package fr.jalons.guide.api;

import fr.jalons.guide.GlossaryTerm;
import java.util.List;

/**
 * A word of the field.
 *
 * @param expansion what an acronym stands for; null for a word that is none
 * @param aliases other words for it
 * @param see fiches that say more, as theme/slug
 * @param page public address of its meaning
 */
public record TermBody(
    String term,
    String expansion,
    String meaning,
    List<String> aliases,
    List<String> see,
    String page) {
  static TermBody of(GlossaryTerm term) {
    return new TermBody(
        term.term(), term.expansion(), term.meaning(), term.aliases(), term.see(), term.path());
  }
}
