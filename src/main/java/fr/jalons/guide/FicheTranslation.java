package fr.jalons.guide;

import fr.jalons.platform.Language;
import java.time.LocalDate;

/**
 * A fiche in another language. It rests on the same facts as the French one.
 *
 * @param fiche the words of the translation, with the dates and links of its own head
 * @param translatedFrom day of the French text it was made from
 * @param proofread whether a person who speaks the language has read it
 */
public record FicheTranslation(
    Language language, Fiche fiche, LocalDate translatedFrom, boolean proofread) {

  /** Whether the French fiche was checked again since. */
  public boolean behind(Fiche french) {
    return french.checked().isAfter(translatedFrom);
  }
}
