package fr.jalons.guide.desk;

import fr.jalons.guide.FicheId;

/**
 * A fiche that rests on a fact.
 *
 * @param cites whether its words print the value
 */
public record FactUse(FicheId fiche, String title, boolean cites) {
  /** Address of its page on the desk. */
  public String path() {
    return "/pro/guide/fr/" + fiche;
  }
}
