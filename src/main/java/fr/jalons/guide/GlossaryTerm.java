package fr.jalons.guide;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A word of the field and what it means.
 *
 * @param expansion what an acronym stands for; null for a word that is none
 * @param meaning one or two plain sentences
 * @param aliases other words for it
 * @param see fiches that say more, as {@code <theme>/<slug>}
 */
public record GlossaryTerm(
    String term, String expansion, String meaning, List<String> aliases, List<String> see) {

  /** Its anchor on the glossary's page: lower case, no accent, hyphens between words. */
  public String slug() {
    return plain().replaceAll("[^a-z0-9]+", "-");
  }

  /** The letter under which it stands, A to Z. */
  public String letter() {
    return plain().substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** Public address of its meaning. */
  public String path() {
    return Glossary.PATH + "#" + slug();
  }

  private String plain() {
    return Normalizer.normalize(term, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
