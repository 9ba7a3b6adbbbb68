package fr.jalons.privacy;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Logistic regression over yes-or-no columns, ridge, by whole steps in a fixed order. A column is
 * trusted the more, the more often it stands on one side than on the other.
 */
final class DangerLogistic {

  private static final int STEPS = 200;

  private final List<int[]> rows;
  private final double[] trust;
  private final double[] counts;
  private final double ridge;

  /**
   * @param rows the columns that are "yes" in each text
   * @param trust of each column: the smaller, the less it may weigh; nought leaves it out
   * @param counts how much each text counts
   */
  DangerLogistic(List<int[]> rows, double[] trust, double[] counts, double ridge) {
    this.rows = rows;
    this.trust = trust;
    this.counts = counts;
    this.ridge = ridge;
  }

  double score(int row, double[] weights) {
    double score = weights[trust.length];
    for (int column : rows.get(row)) {
      score += weights[column];
    }
    return score;
  }

  /** A weight for each column, as it is to be added up, and last the constant. */
  double[] weights(IntPredicate used, IntPredicate yes) {
    int size = trust.length + 1;
    double[] scales = scales(used, yes);
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
        double steep = scales[i] * slope[i] + (i < trust.length ? ridge * inner[i] : 0);
        mean[i] = 0.9 * mean[i] + 0.1 * steep;
        square[i] = 0.99 * square[i] + 0.01 * steep * steep;
        inner[i] -= rate * (mean[i] / ofMean) / (Math.sqrt(square[i] / ofSquare) + 1e-8);
        weights[i] = inner[i] * scales[i];
      }
    }
    return weights;
  }

  /** Trust times the logarithm of how much likelier the column is on one side. */
  private double[] scales(IntPredicate used, IntPredicate yes) {
    double[][] seen = new double[2][trust.length];
    double[] all = new double[2];
    for (int row = 0; row < rows.size(); row++) {
      if (used.test(row)) {
        int side = yes.test(row) ? 1 : 0;
        all[side] += counts[row];
        for (int column : rows.get(row)) {
          seen[side][column] += counts[row];
        }
      }
    }
    double[] scales = new double[trust.length + 1];
    for (int i = 0; i < trust.length; i++) {
      double ratio = (seen[1][i] + 1) / (all[1] + 2) * (all[0] + 2) / (seen[0][i] + 1);
      scales[i] = trust[i] * Math.abs(StrictMath.log(ratio));
    }
    scales[trust.length] = 1;
    return scales;
  }

  private double[] slope(double[] weights, IntPredicate used, IntPredicate yes) {
    double[] slope = new double[weights.length];
    for (int row = 0; row < rows.size(); row++) {
      if (used.test(row)) {
        double off = 1 / (1 + StrictMath.exp(-score(row, weights))) - (yes.test(row) ? 1 : 0);
        off *= counts[row];
        slope[trust.length] += off;
        for (int column : rows.get(row)) {
          slope[column] += off;
        }
      }
    }
    return slope;
  }
}
