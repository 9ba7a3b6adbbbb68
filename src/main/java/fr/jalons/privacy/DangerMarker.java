package fr.jalons.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Proposes whether a text speaks of danger, so that somebody reads it first. It weighs what danger
 * says against what only sounds like it; it would rather mark too much than miss somebody, and it
 * changes no state. How often it is right: docs/marks.md.
 */
@ApplicationScoped
public class DangerMarker {

  /**
   * What was found.
   *
   * @param kinds what the text mainly speaks of; empty without danger, and sometimes with it
   */
  public record Danger(boolean marked, Set<DangerKind> kinds) {}

  private static final double SHARE_OF_STRONGEST = 0.6;

  /** Read once, at first use: the CDI proxy needs none of it. */
  private static final class Rules {
    static final DangerFeatures FEATURES = new DangerFeatures();
    static final Map<String, Double> WEIGHTS = new HashMap<>();

    static {
      for (String line : PrivacyData.lines("danger-weights.txt", false)) {
        int blank = line.indexOf(' ');
        WEIGHTS.put(line.substring(blank + 1), Double.valueOf(line.substring(0, blank)));
      }
    }

    static double weight(String feature) {
      return WEIGHTS.getOrDefault(feature, 0.0);
    }
  }

  public Danger of(String text) {
    Set<String> said = Rules.FEATURES.of(text);
    if (score(said) < 0) {
      return new Danger(false, Set.of());
    }
    return new Danger(true, kinds(said));
  }

  private double score(Set<String> said) {
    double score = Rules.weight("(all)");
    for (String feature : said) {
      score += Rules.weight(feature);
    }
    return score;
  }

  private Set<DangerKind> kinds(Set<String> said) {
    Map<DangerKind, Double> strengths = new EnumMap<>(DangerKind.class);
    for (DangerKind kind : DangerKind.values()) {
      double strength =
          said.stream()
              .filter(feature -> feature.startsWith(kind.name()))
              .mapToDouble(feature -> Math.max(0, Rules.weight(feature)) + 0.05)
              .sum();
      strengths.put(kind, strength);
    }
    double strongest = strengths.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
    strengths.forEach(
        (kind, strength) -> {
          if (strength > 0 && strength >= SHARE_OF_STRONGEST * strongest) {
            kinds.add(kind);
          }
        });
    return kinds;
  }
}
