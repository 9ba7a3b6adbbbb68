package fr.jalons.privacy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits the weights of the danger marks on the tuning half alone (logistic regression, ridge), finds
 * by cross-validation the bar that keeps the wanted recall, and writes danger-weights.txt. Run
 * after each change of danger.yaml: docs/marks.md.
 */
public final class DangerFit {

  private static final Path TO = Path.of("src/main/resources/fr/jalons/privacy/danger-weights.txt");
  private static final int FOLDS = 5;
  private static final int SEEN_AT_LEAST = 3;
  private static final double WORD_SCALE = 0.5;
  private static final double RIDGE = 4;
  private static final double RECALL = 0.955;

  private final List<String> names = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private final List<Boolean> danger = new ArrayList<>();

  private DangerFit() {
    DangerFeatures features = new DangerFeatures();
    List<List<String>> said = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (JsonObject item : ScoringSet.danger("tuning")) {
      List<String> all = List.copyOf(features.of(item.getString("text")));
      all.forEach(name -> seen.merge(name, 1, Integer::sum));
      said.add(all);
      danger.add(item.getBoolean("danger"));
    }
    Map<String, Integer> columns = new HashMap<>();
    for (List<String> all : said) {
      rows.add(
          all.stream()
              .filter(name -> !name.startsWith("=") || seen.get(name) >= SEEN_AT_LEAST)
              .mapToInt(
                  name ->
                      columns.computeIfAbsent(
                          name,
                          added -> {
                            names.add(added);
                            return names.size() - 1;
                          }))
              .toArray());
    }
  }

  public static void main(String[] arguments) throws IOException {
    DangerFit fit = new DangerFit();
    double bar = fit.bar();
    double[] weights = fit.weights(-1);
    Map<String, Double> sorted = new TreeMap<>();
    for (int i = 0; i < fit.names.size(); i++) {
      double weight = weights[i] * fit.scale(i);
      if (Math.abs(weight) >= 0.015) {
        sorted.put(fit.names.get(i), weight);
      }
    }
    sorted.put("(all)", weights[fit.names.size()] - bar);
    StringBuilder file =
        new StringBuilder("# Fitted by DangerFit on the tuning half; not to be written by hand.\n");
    sorted.forEach(
        (name, weight) -> file.append(String.format(Locale.ROOT, "%.2f %s%n", weight, name)));
    Files.writeString(TO, file);
  }

  private double scale(int column) {
    return names.get(column).startsWith("=") ? WORD_SCALE : 1;
  }

  /** The score that leaves the wanted recall on texts which the weights have not seen. */
  private double bar() {
    List<Double> dangerous = new ArrayList<>();
    List<Double> harmless = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = weights(fold);
      for (int row = 0; row < rows.size(); row++) {
        if (fold(row) == fold) {
          (danger.get(row) ? dangerous : harmless).add(score(row, weights));
        }
      }
    }
    dangerous.sort(null);
    double bar = dangerous.get((int) Math.floor((1 - RECALL) * dangerous.size()));
    long alarms = harmless.stream().filter(score -> score >= bar).count();
    System.out.printf(
        "Cross-validated on the tuning half: recall %.3f, false alarms %.3f%n",
        RECALL, alarms / (double) harmless.size());
    return bar;
  }

  private static int fold(int row) {
    return new Random(row * 7919L).nextInt(FOLDS * 100) % FOLDS;
  }

  private double score(int row, double[] weights) {
    double score = weights[names.size()];
    for (int column : rows.get(row)) {
      score += weights[column] * scale(column);
    }
    return score;
  }

  /** Weights, and last the constant; rows of one fold left out. */
  private double[] weights(int without) {
    int size = names.size() + 1;
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    for (int step = 1; step <= 200; step++) {
      double[] slope = new double[size];
      for (int i = 0; i < size - 1; i++) {
        slope[i] = RIDGE * weights[i];
      }
      for (int row = 0; row < rows.size(); row++) {
        if (fold(row) != without) {
          double off = 1 / (1 + Math.exp(-score(row, weights))) - (danger.get(row) ? 1 : 0);
          slope[size - 1] += off;
          for (int column : rows.get(row)) {
            slope[column] += off * scale(column);
          }
        }
      }
      double rate = step < 100 ? 0.1 : 0.02;
      for (int i = 0; i < size; i++) {
        mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
        square[i] = 0.99 * square[i] + 0.01 * slope[i] * slope[i];
        double m = mean[i] / (1 - Math.pow(0.9, step));
        double s = square[i] / (1 - Math.pow(0.99, step));
        weights[i] -= rate * m / (Math.sqrt(s) + 1e-8);
      }
    }
    return weights;
  }
}
