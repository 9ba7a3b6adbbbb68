package fr.jalons.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Fits the weights of the danger marks on the tuning half alone, finds by cross-validation the bars
 * of the two levels, and writes danger-weights.txt and danger-kinds.txt. Run after each change of
 * the danger lists or of what is read in a text: docs/marks.md. The same texts give the same bytes.
 */
public final class DangerFit {

  private static final Path TO = Path.of("src/main/resources/fr/jalons/privacy");
  private static final String HEAD =
      "# Fitted by DangerFit on the tuning half; not to be written by hand.\n";
  private static final double RIDGE = 12;
  private static final double SMALLEST = 0.006;
  private static final double SMALLEST_OF_KIND = 0.12;

  /** Of dangerous texts, how many are to be marked at all. */
  private static final double RECALL = 0.97;

  /** Of harmless texts, how many may seem to speak plainly of danger. */
  private static final double CLEAR_ALARMS = 0.03;

  private final DangerTexts texts = new DangerTexts();
  private final DangerColumns columns = new DangerColumns(texts.words());

  private DangerFit() {}

  public static void main(String[] arguments) throws IOException {
    DangerFit fit = new DangerFit();
    DangerScores unseen = fit.leftOut();
    System.out.println(unseen.report());
    double bar = unseen.bar(RECALL);
    DangerLogistic danger =
        new DangerLogistic(
            fit.columns.rows, fit.columns.scales(name -> true), fit.texts.counts(), RIDGE);
    Map<String, Double> sorted =
        fit.named(danger.weights(row -> true, fit.texts::danger), SMALLEST);
    sorted.merge("(all)", -bar, Double::sum);
    sorted.put("(clear)", unseen.barOfAlarms(CLEAR_ALARMS) - bar);
    StringBuilder weights = new StringBuilder(HEAD);
    sorted.forEach((name, weight) -> weights.append(line(weight, name)));
    Files.writeString(TO.resolve("danger-weights.txt"), weights);
    Files.writeString(TO.resolve("danger-kinds.txt"), fit.kinds());
  }

  private String kinds() {
    DangerLogistic of =
        new DangerLogistic(
            columns.rows, columns.scales(DangerColumns::tellsKind), texts.counts(), RIDGE);
    StringBuilder lines = new StringBuilder(HEAD);
    for (DangerKind kind : DangerKind.values()) {
      named(of.weights(texts::danger, row -> texts.isOf(row, kind)), SMALLEST_OF_KIND)
          .forEach((name, weight) -> lines.append(line(weight, kind + " " + name)));
    }
    return lines.toString();
  }

  private static String line(double weight, String name) {
    return String.format(Locale.ROOT, "%.3f %s\n", weight, name);
  }

  private Map<String, Double> named(double[] weights, double smallest) {
    Map<String, Double> named = new TreeMap<>();
    for (int i = 0; i < columns.names.size(); i++) {
      if (Math.abs(weights[i]) >= smallest) {
        named.put(columns.names.get(i), weights[i]);
      }
    }
    named.put("(all)", weights[columns.names.size()]);
    return named;
  }

  /** The texts of each author of the portal's mixture, scored by weights that never saw them. */
  private DangerScores leftOut() {
    DangerScores scores = new DangerScores();
    DangerLogistic logistic =
        new DangerLogistic(columns.rows, columns.scales(name -> true), texts.counts(), RIDGE);
    for (String author : texts.portalAuthors()) {
      IntPredicate left = row -> texts.author(row).equals(author);
      double[] weights = logistic.weights(left.negate(), texts::danger);
      for (int row = 0; row < texts.size(); row++) {
        if (left.test(row)) {
          scores.add(logistic.score(row, weights), texts.danger(row), texts.stratum(row));
        }
      }
    }
    return scores;
  }
}
