package fr.jalons.guide.web;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.FrenchTypography;
import java.util.List;

/** A fiche in a list: its question, whom it speaks to, and the way to it. */
public record FicheRow(String path, String title, String ages) {
  static List<FicheRow> of(List<Fiche> fiches) {
    return fiches.stream()
        .map(
            fiche ->
                new FicheRow(
                    fiche.path(),
                    FrenchTypography.title(fiche.title()),
                    AgeLabels.of(fiche.ages())))
        .toList();
  }
}
