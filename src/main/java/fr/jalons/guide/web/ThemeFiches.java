package fr.jalons.guide.web;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Theme;
import fr.jalons.platform.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fiches of one theme in a longer list. */
public record ThemeFiches(Theme theme, List<FicheRow> rows) {
  static List<ThemeFiches> of(List<Fiche> fiches, GuideCatalogue catalogue, Language language) {
    Map<Theme, List<Fiche>> byTheme =
        fiches.stream()
            .collect(
                Collectors.groupingBy(
                    fiche -> fiche.id().theme(),
                    () -> new EnumMap<>(Theme.class),
                    Collectors.toList()));
    return byTheme.entrySet().stream()
        .map(
            entry ->
                new ThemeFiches(entry.getKey(), FicheRow.of(entry.getValue(), catalogue, language)))
        .toList();
  }
}
