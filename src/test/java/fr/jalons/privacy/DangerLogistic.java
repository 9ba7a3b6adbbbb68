package fr.jalons.privacy;

import java.util.List;
import java.util.function.IntPredicate;

/** Logistic regression over yes-or-no columns, ridge, by whole steps in a fixed order. */
final class DangerLogistic {

  private static final int STEPS = 200;

  private final List<int[]> rows;
  private final double[] scales;
  private final double ridge;

  /**
   * @param rows the columns that are "yes" in each text
   * @param scales of each column: the smaller, the less it may weigh; nought leaves it out
   */
  DangerLogistic(List<int[]> rows, double[] scales, double ridge) {
    this.rows = rows;
    this.scales = scales;
    this.ridge = ridge;
  }

  double score(int row, double[] weights) {
    double score = weights[scales.length];
    for (int column : rows.get(row)) {
      score += weights[column];
    }
    return score;
  }

  /** A weight for each column, as it is to be added up, and last the constant. */
  double[] weights(IntPredicate used, IntPredicate yes) {
    int size = scales.length + 1;
    double[] inner = new double[size];
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(weights, used, yes);
      double rate = step < STEPS / 2 ? 0.1 : 0.02;
      double ofMean = 1 - StrictMath.pow(0.9, step);
      double ofSquare = 1 - StrictMath.pow(0.99, step);
      for (int i = 0; i < size; i++) {
        double scale = i < scales.length ? scales[i] : 1;
        double steep = scale * slope[i] + (i < scales.length ? ridge * inner[i] : 0);
        mean[i] = 0.9 * mean[i] + 0.1 * steep;
        square[i] = 0.99 * square[i] + 0.01 * steep * steep;
        inner[i] -= rate * (mean[i] / ofMean) / (Math.sqrt(square[i] / ofSquare) + 1e-8);
        weights[i] = inner[i] * scale;
      }
    }
    return weights;
  }

  private double[] slope(double[] weights, IntPredicate used, IntPredicate yes) {
    double[] slope = new double[weights.length];
    for (int row = 0; row < rows.size(); row++) {
      if (used.test(row)) {
        double off = 1 / (1 + StrictMath.exp(-score(row, weights))) - (yes.test(row) ? 1 : 0);
        slope[scales.length] += off;
        for (int column : rows.get(row)) {
          slope[column] += off;
        }
      }
    }
    return slope;
  }
}
