package fr.jalons.guide.web;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheTranslation;
import fr.jalons.guide.FrenchTypography;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.platform.Language;
import java.util.List;

/**
 * A fiche in a list: its question, whom it speaks to, and the way to it.
 *
 * @param path its address in French
 * @param lang code of the language of its title
 */
public record FicheRow(String path, String title, String ages, String lang) {
  FicheRow(String path, String title, String ages) {
    this(path, title, ages, Language.FRENCH.code());
  }

  static List<FicheRow> of(List<Fiche> fiches) {
    return fiches.stream().map(FicheRow::french).toList();
  }

  /** Rows in the reader's language, in French where nobody has translated. */
  static List<FicheRow> of(List<Fiche> fiches, GuideCatalogue catalogue, Language language) {
    return fiches.stream()
        .map(
            fiche ->
                catalogue
                    .translation(language, fiche.id())
                    .map(translation -> translated(fiche, translation))
                    .orElseGet(() -> french(fiche)))
        .toList();
  }

  private static FicheRow translated(Fiche fiche, FicheTranslation translation) {
    return new FicheRow(
        fiche.path(),
        translation.fiche().title(),
        AgeLabels.of(fiche.ages()),
        translation.language().code());
  }

  private static FicheRow french(Fiche fiche) {
    return new FicheRow(
        fiche.path(), FrenchTypography.title(fiche.title()), AgeLabels.of(fiche.ages()));
  }
}
