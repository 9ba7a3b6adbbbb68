package fr.jalons.guide;

import fr.jalons.platform.Language;
import java.time.LocalDate;

/**
 * A fiche in another language. It rests on the same facts as the French one.
 *
 * @param fiche the words of the translation, with the dates and links of its own head
 * @param translatedFrom day of the French text it was made from
 * @param madeFrom {@link Fiche#fingerprint} of that text; null when nobody noted it
 * @param proofread whether a person who speaks the language has read it
 */
public record FicheTranslation(
    Language language, Fiche fiche, LocalDate translatedFrom, String madeFrom, boolean proofread) {

  /** Whether the French text is another one by now; by its day alone where no one noted more. */
  public boolean behind(Fiche french) {
    return madeFrom == null
        ? french.checked().isAfter(translatedFrom)
        : !madeFrom.equals(french.fingerprint());
  }
}
