package fr.jalons.privacy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of the tuning half: by whom, what they speak of, and how much each counts. */
final class DangerTexts {

  /** The texts whose mixture is that of a portal count more than those made to be hard. */
  private static final double OF_A_PORTAL = 4;

  private static final double HARD_AND_DANGEROUS = 0.7;
  private static final double HARD_AND_HARMLESS = 0.4;
  private static final String WHO_FITTED = "h";

  private final List<JsonObject> items = ScoringSet.danger("tuning");

  List<String> words() {
    return items.stream().map(item -> item.getString("text")).toList();
  }

  int size() {
    return items.size();
  }

  boolean danger(int row) {
    return items.get(row).getBoolean("danger");
  }

  boolean isOf(int row, DangerKind kind) {
    return items.get(row).getJsonArray("kinds").getValuesAs(JsonString.class).stream()
        .anyMatch(one -> one.getString().equals(kind.name()));
  }

  /** Whether its author wrote what a portal would receive, in its proportions. */
  boolean isOfPortal(int row) {
    return items.get(row).containsKey("stratum");
  }

  /** What its identifier begins with, apart from its number. */
  String author(int row) {
    return items.get(row).getString("id").split("-")[0];
  }

  /** Who wrote for the portal's mixture without seeing the rules. */
  List<String> portalAuthors() {
    return IntStream.range(0, size())
        .filter(this::isOfPortal)
        .mapToObj(this::author)
        .filter(author -> !author.equals(WHO_FITTED))
        .distinct()
        .toList();
  }

  String stratum(int row) {
    return items.get(row).getString("stratum");
  }

  /** How much each text counts. */
  double[] counts() {
    return IntStream.range(0, size()).mapToDouble(this::count).toArray();
  }

  private double count(int row) {
    if (isOfPortal(row)) {
      return OF_A_PORTAL;
    }
    return danger(row) ? HARD_AND_DANGEROUS : HARD_AND_HARMLESS;
  }
}
