package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores of texts which the weights have not seen. */
final class DangerScores {

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

  String at(double recall) {
    double bar = bar(recall);
    long alarms = harmless.stream().filter(score -> score >= bar).count();
    return String.format(
        Locale.ROOT, "recall %.3f, false alarms %.3f", recall, alarms / (double) harmless.size());
  }
}
