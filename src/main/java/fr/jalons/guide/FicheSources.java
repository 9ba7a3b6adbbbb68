package fr.jalons.guide;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sources behind a fiche's facts, one line for each page that was read, with the references
 * that its title does not name already.
 */
final class FicheSources {
  private FicheSources() {}

  static List<FicheView.SourceLine> of(List<Fact> facts) {
    Map<Source, Set<String>> references = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Set<String> of = references.computeIfAbsent(fact.source(), s -> new LinkedHashSet<>());
      if (fact.reference() != null && !fact.source().title().contains(fact.reference())) {
        of.add(FrenchTypography.text(fact.reference()));
      }
    }
    return references.entrySet().stream()
        .map(
            entry ->
                new FicheView.SourceLine(
                    FrenchTypography.text(entry.getKey().title()),
                    entry.getKey().url(),
                    entry.getValue().isEmpty() ? null : String.join(" ; ", entry.getValue())))
        .toList();
  }
}
