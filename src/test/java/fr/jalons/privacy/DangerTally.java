package fr.jalons.privacy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many texts of each sort there are, and how many of them got each level. */
final class DangerTally {

  private static final double ONE_IN = 200;
  private static final String DANGER = "danger";
  private static final String HARMLESS = "harmless";

  /** How many texts: all, marked at all, marked as clear. */
  record Count(int all, int marked, int clear) {
    double rate(boolean onlyClear) {
      return all == 0 ? 0 : (double) (onlyClear ? clear : marked) / all;
    }

    Count plus(Count other) {
      return new Count(all + other.all, marked + other.marked, clear + other.clear);
    }
  }

  private static final Count NONE = new Count(0, 0, 0);

  private final Map<String, Count> counts = new TreeMap<>();
  private int kindsFound;

  void add(JsonObject item, DangerMarker.Danger found) {
    String sort = item.getBoolean("danger") ? DANGER : HARMLESS;
    Count one = new Count(1, found.marked() ? 1 : 0, found.clear() ? 1 : 0);
    counts.merge(sort, one, Count::plus);
    if (item.containsKey("stratum")) {
      counts.merge(sort + ", " + item.getString("stratum"), one, Count::plus);
    }
    boolean kind =
        item.getJsonArray("kinds").getValuesAs(JsonString.class).stream()
            .anyMatch(name -> found.kinds().contains(DangerKind.valueOf(name.getString())));
    kindsFound += item.getBoolean("danger") && found.marked() && kind ? 1 : 0;
  }

  double recall() {
    return of(DANGER).rate(false);
  }

  double falseAlarms(boolean onlyClear) {
    return of(HARMLESS).rate(onlyClear);
  }

  private Count of(String sort) {
    return counts.getOrDefault(sort, NONE);
  }

  /** Of what is marked, how much is danger, where one text in 200 speaks of it. */
  double precision(boolean onlyClear) {
    double right = of(DANGER).rate(onlyClear) / ONE_IN;
    double wrong = of(HARMLESS).rate(onlyClear) * (1 - 1 / ONE_IN);
    return right / (right + wrong);
  }

  String report() {
    StringBuilder lines = new StringBuilder();
    counts.forEach((sort, count) -> lines.append(line(sort, count)));
    double[] interval = MarksBenchmark.wilson(of(DANGER).marked(), of(DANGER).all());
    lines.append(
        String.format(
            Locale.ROOT,
            "recall, 95 %% interval  %.1f to %.1f %%%n",
            100 * interval[0],
            100 * interval[1]));
    lines.append(
        String.format(
            Locale.ROOT,
            "a kind right           %4.1f %% of those found%n",
            100.0 * kindsFound / Math.max(1, of(DANGER).marked())));
    lines.append(
        String.format(
            Locale.ROOT,
            "precision at 1 in 200  %4.1f %%, of the clear ones %.1f %%%n",
            100 * precision(false),
            100 * precision(true)));
    return lines.toString();
  }

  private static String line(String sort, Count count) {
    return String.format(
        Locale.ROOT,
        "%-22s marked %4.1f %% (%d of %d), clear %4.1f %% (%d)%n",
        sort,
        100 * count.rate(false),
        count.marked(),
        count.all(),
        100 * count.rate(true),
        count.clear());
  }
}
