package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores of texts which the weights have not seen. Plain and indirect danger, everyday texts and
 * near misses count so much that they have the parts of a portal's mixture, whatever the authors
 * wrote most of.
 */
final class DangerScores {

  private static final double[] RECALLS = {0.98, 0.97, 0.96, 0.95, 0.9, 0.85, 0.8, 0.7};
  private static final double COMMON = 0.75;
  private static final Map<String, Double> PARTS =
      Map.of("plain", COMMON, "indirect", 1 - COMMON, "everyday", COMMON, "near-miss", 1 - COMMON);

  private record Scored(double score, String stratum) {}

  private final List<Scored> dangerous = new ArrayList<>();
  private final List<Scored> harmless = new ArrayList<>();
  private final Map<String, Integer> alike = new HashMap<>();

  void add(double score, boolean danger, String stratum) {
    (danger ? dangerous : harmless).add(new Scored(score, stratum));
    alike.merge(stratum, 1, Integer::sum);
  }

  /** The highest score above which this share of the dangerous texts lies. */
  double bar(double recall) {
    return bar(dangerous, recall);
  }

  /** The score above which this share of the harmless texts lies. */
  double barOfAlarms(double share) {
    return bar(harmless, share);
  }

  /** What the recalls cost. */
  String report() {
    StringBuilder lines = new StringBuilder("Cross-validated by author, recall: false alarms");
    for (double recall : RECALLS) {
      lines.append(
          String.format(Locale.ROOT, "%n%.1f %%: %.1f %%", 100 * recall, 100 * above(bar(recall))));
    }
    return lines.toString();
  }

  private double bar(List<Scored> texts, double share) {
    double above = 0;
    for (Scored text :
        texts.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList()) {
      above += part(text);
      if (above >= share) {
        return text.score();
      }
    }
    throw new IllegalArgumentException("No texts, or more than all of them: " + share);
  }

  private double above(double bar) {
    return harmless.stream().filter(text -> text.score() >= bar).mapToDouble(this::part).sum();
  }

  private double part(Scored text) {
    return PARTS.get(text.stratum()) / alike.get(text.stratum());
  }
}
