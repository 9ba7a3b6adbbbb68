package fr.jalons.guide;

import fr.jalons.guide.versions.Withdrawal;
import fr.jalons.platform.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fiches that editors took out of the guide, each with the one that answers in its place, if any.
 * They are out in every language; journeys go round them.
 */
public final class Withdrawn {
  static final Withdrawn NONE = new Withdrawn(List.of());

  private final Map<String, Optional<String>> fiches = new LinkedHashMap<>();

  Withdrawn(List<Withdrawal> withdrawals) {
    withdrawals.forEach(w -> fiches.put(w.fiche(), Optional.ofNullable(w.instead())));
  }

  /** Whether this {@code <theme>/<slug>} is out. */
  public boolean contains(String fiche) {
    return fiches.containsKey(fiche);
  }

  /** What answers in place of this {@code <theme>/<slug>}; empty when nothing does. */
  public Optional<String> instead(String fiche) {
    return fiches.getOrDefault(fiche, Optional.empty());
  }

  /** The content files without what is out. */
  SortedMap<String, String> without(SortedMap<String, String> files) {
    SortedMap<String, String> left = new TreeMap<>(files);
    fiches
        .keySet()
        .forEach(
            fiche ->
                Arrays.stream(Language.values())
                    .forEach(l -> left.remove("guide/" + l.code() + "/" + fiche + ".md")));
    return left;
  }

  /** The journey with each step told by what answers now; a step that nothing tells is left out. */
  Journey round(Journey journey) {
    List<Journey.Step> steps =
        journey.steps().stream()
            .filter(step -> !contains(step.fiche()) || instead(step.fiche()).isPresent())
            .map(step -> step.toldBy(instead(step.fiche()).orElse(step.fiche())))
            .toList();
    return journey.with(steps);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Withdrawn withdrawn && fiches.equals(withdrawn.fiches);
  }

  @Override
  public int hashCode() {
    return fiches.hashCode();
  }
}
