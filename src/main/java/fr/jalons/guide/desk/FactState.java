package fr.jalons.guide.desk;

import fr.jalons.guide.Confidence;
import fr.jalons.guide.Fact;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What an editor should know of a fact at a glance. */
public enum FactState {
  SURE("is-good"),
  PROBABLE(""),
  UNSURE("is-alert"),
  /** Its value is hidden: it must be checked again. */
  EXPIRED("is-alert"),
  /** It must be checked again within a month. */
  SOON("is-alert"),
  /** A release brought another one, to take or to leave. */
  OFFERED("is-alert");

  private static final int SOON_DAYS = 30;

  private final String tone;

  FactState(String tone) {
    this.tone = tone;
  }

  static Set<FactState> of(Fact known, LocalDate day) {
    Fact fact = known.on(day);
    Set<FactState> states = EnumSet.of(of(fact.confidence()));
    if (!day.isBefore(fact.checkBy())) {
      states.add(EXPIRED);
    } else if (!day.plusDays(SOON_DAYS).isBefore(fact.checkBy())) {
      states.add(SOON);
    }
    return states;
  }

  private static FactState of(Confidence confidence) {
    return valueOf(confidence.name());
  }

  public String labelKey() {
    return "guide.desk.fact-state." + name();
  }

  /** Class of its tag. */
  public String tone() {
    return tone;
  }
}
