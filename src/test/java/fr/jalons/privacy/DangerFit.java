package fr.jalons.privacy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Fits the weights of the danger marks on the tuning half alone, finds by cross-validation the bar
 * that keeps the wanted recall, and writes danger-weights.txt and danger-kinds.txt. Run after each
 * change of the danger lists or of what is read in a text: docs/marks.md. The same texts give the
 * same bytes.
 */
public final class DangerFit {

  private static final Path TO = Path.of("src/main/resources/fr/jalons/privacy");
  private static final String HEAD =
      "# Fitted by DangerFit on the tuning half; not to be written by hand.\n";
  private static final int FOLDS = 3;
  private static final int SEEN_AT_LEAST = 3;
  private static final double RIDGE = 4;
  private static final double SMALLEST = 0.015;
  private static final double SMALLEST_OF_KIND = 0.06;
  private static final double RECALL = 0.955;

  private final List<JsonObject> items = ScoringSet.danger("tuning");
  private final List<String> names = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();

  private DangerFit() {
    DangerFeatures features = new DangerFeatures();
    List<List<String>> said = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (JsonObject item : items) {
      List<String> all = List.copyOf(features.of(item.getString("text")));
      all.forEach(name -> seen.merge(name, 1, Integer::sum));
      said.add(all);
    }
    Map<String, Integer> columns = new HashMap<>();
    for (List<String> all : said) {
      rows.add(
          all.stream()
              .filter(name -> isSign(name) || seen.get(name) >= SEEN_AT_LEAST)
              .mapToInt(name -> columns.computeIfAbsent(name, this::column))
              .toArray());
    }
  }

  private int column(String name) {
    names.add(name);
    return names.size() - 1;
  }

  public static void main(String[] arguments) throws IOException {
    DangerFit fit = new DangerFit();
    fit.acrossAuthors();
    double bar = fit.bar();
    Map<String, Double> sorted =
        fit.named(fit.logistic(name -> true).weights(row -> true, fit::danger), SMALLEST);
    sorted.merge("(all)", -bar, Double::sum);
    StringBuilder weights = new StringBuilder(HEAD);
    sorted.forEach((name, weight) -> weights.append(line(weight, name)));
    Files.writeString(TO.resolve("danger-weights.txt"), weights);
    StringBuilder kinds = new StringBuilder(HEAD);
    for (DangerKind kind : DangerKind.values()) {
      double[] of =
          fit.logistic(DangerFit::tellsKind).weights(fit::danger, row -> fit.isOf(row, kind));
      fit.named(of, SMALLEST_OF_KIND)
          .forEach((name, weight) -> kinds.append(line(weight, kind + " " + name)));
    }
    Files.writeString(TO.resolve("danger-kinds.txt"), kinds);
  }

  private static String line(double weight, String name) {
    return String.format(Locale.ROOT, "%.2f %s\n", weight, name);
  }

  private static boolean isSign(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  /** Signs, words and senses: what kind it is does not hang on spelling. */
  private static boolean tellsKind(String name) {
    return isSign(name) || name.charAt(0) == '=' || name.charAt(0) == '#' && !isPair(name);
  }

  private static boolean isPair(String name) {
    return name.lastIndexOf('#') > 0;
  }

  /** How far a column may be trusted beside a sign: the many small ones less each. */
  private static double scale(String name) {
    return switch (name.charAt(0)) {
      case '=' -> name.contains("_") ? 0.7 : 1;
      case '-' -> 0.7;
      case '~' -> 0.3;
      case '#' -> isPair(name) ? 0.4 : "-$+".indexOf(last(name)) >= 0 ? 0.7 : 1;
      default -> 1;
    };
  }

  private static char last(String name) {
    return name.charAt(1) == '-' ? '-' : name.charAt(name.length() - 1);
  }

  private DangerLogistic logistic(Predicate<String> used) {
    double[] scales =
        names.stream().mapToDouble(name -> used.test(name) ? scale(name) : 0).toArray();
    return new DangerLogistic(rows, scales, RIDGE);
  }

  private Map<String, Double> named(double[] weights, double smallest) {
    Map<String, Double> named = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (Math.abs(weights[i]) >= smallest) {
        named.put(names.get(i), weights[i]);
      }
    }
    named.put("(all)", weights[names.size()]);
    return named;
  }

  private boolean danger(int row) {
    return items.get(row).getBoolean("danger");
  }

  private boolean isOf(int row, DangerKind kind) {
    return items.get(row).getJsonArray("kinds").getValuesAs(JsonString.class).stream()
        .anyMatch(one -> one.getString().equals(kind.name()));
  }

  /** The file an item came from: t1 to t8 are by one author, the rest by another. */
  private boolean isOfFirstAuthor(int row) {
    return items.get(row).getString("id").charAt(0) != 't';
  }

  private int fold(int row) {
    String id = items.get(row).getString("id");
    return (isOfFirstAuthor(row) ? row : id.charAt(1)) % FOLDS;
  }

  private void acrossAuthors() {
    DangerScores scores = new DangerScores();
    addLeftOut(scores, this::isOfFirstAuthor);
    System.out.println("Second author's texts score the first's: " + scores.at(RECALL));
    scores = new DangerScores();
    addLeftOut(scores, row -> !isOfFirstAuthor(row));
    System.out.println("First author's texts score the second's: " + scores.at(RECALL));
  }

  /** The score that leaves the wanted recall on texts which the weights have not seen. */
  private double bar() {
    DangerScores scores = new DangerScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      addLeftOut(scores, row -> fold(row) == left);
    }
    System.out.println(
        "Cross-validated: " + scores.at(RECALL) + "; " + scores.at(0.9) + "; " + scores.at(0.8));
    return scores.bar(RECALL);
  }

  private void addLeftOut(DangerScores scores, IntPredicate left) {
    DangerLogistic logistic = logistic(name -> true);
    double[] weights = logistic.weights(left.negate(), this::danger);
    for (int row = 0; row < rows.size(); row++) {
      if (left.test(row)) {
        scores.add(logistic.score(row, weights), danger(row));
      }
    }
  }
}
