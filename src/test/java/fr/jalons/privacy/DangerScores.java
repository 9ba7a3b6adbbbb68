package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores of texts which the weights have not seen. */
final class DangerScores {

  private static final double[] RECALLS = {0.97, 0.96, 0.95, 0.9, 0.85, 0.8, 0.7};

  private final List<Double> dangerous = new ArrayList<>();
  private final List<Double> harmless = new ArrayList<>();

  void add(double score, boolean danger) {
    (danger ? dangerous : harmless).add(score);
  }

  /** The highest score above which this share of the dangerous texts lies. */
  double bar(double recall) {
    List<Double> sorted = dangerous.stream().sorted().toList();
    return sorted.get((int) Math.floor((1 - recall) * sorted.size()));
  }

  /** The lowest score above which no more than this share of the harmless texts lies. */
  double barOfAlarms(double share) {
    List<Double> sorted = harmless.stream().sorted().toList();
    return sorted.get((int) Math.ceil((1 - share) * sorted.size()));
  }

  /** What the recalls cost. */
  String report() {
    StringBuilder lines = new StringBuilder("Cross-validated by author, recall: false alarms");
    for (double recall : RECALLS) {
      double bar = bar(recall);
      double alarms = harmless.stream().filter(score -> score >= bar).count();
      lines.append(
          String.format(
              Locale.ROOT, "%n%.1f %%: %.1f %%", 100 * recall, 100 * alarms / harmless.size()));
    }
    return lines.toString();
  }
}
