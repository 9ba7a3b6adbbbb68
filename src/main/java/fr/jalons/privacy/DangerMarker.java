package fr.jalons.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
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
   * @param kinds what the text mainly speaks of; empty without danger, never with it
   */
  public record Danger(DangerLevel level, Set<DangerKind> kinds) {
    /** Whether the text may speak of danger, plainly or not. */
    public boolean marked() {
      return level != DangerLevel.NONE;
    }

    /** Whether it says so plainly enough to call somebody. */
    public boolean clear() {
      return level == DangerLevel.CLEAR;
    }
  }

  /** Read once, at first use: the CDI proxy needs none of it. */
  private static final class Rules {
    static final DangerFeatures FEATURES = new DangerFeatures();
    static final DangerWeights DANGER = new DangerWeights("danger-weights.txt", "");
    static final Map<DangerKind, DangerWeights> KINDS = new EnumMap<>(DangerKind.class);

    static {
      for (DangerKind kind : DangerKind.values()) {
        KINDS.put(kind, new DangerWeights("danger-kinds.txt", kind + " "));
      }
    }
  }

  public Danger of(String text) {
    Set<String> said = Rules.FEATURES.of(text);
    double score = Rules.DANGER.score(said);
    if (score < 0) {
      return new Danger(DangerLevel.NONE, Set.of());
    }
    boolean clear = score >= Rules.DANGER.clear();
    return new Danger(clear ? DangerLevel.CLEAR : DangerLevel.POSSIBLE, kinds(said));
  }

  /** The likeliest kind, and every other that is likelier than not. */
  private static Set<DangerKind> kinds(Set<String> said) {
    Map<DangerKind, Double> scores = new EnumMap<>(DangerKind.class);
    Rules.KINDS.forEach((kind, weights) -> scores.put(kind, weights.score(said)));
    double highest = Collections.max(scores.values());
    Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
    scores.forEach(
        (kind, score) -> {
          if (score >= Math.min(0, highest)) {
            kinds.add(kind);
          }
        });
    return kinds;
  }
}
