package fr.jalons.paroles;

import fr.jalons.departement.Departement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long a parole may stay in a status that waits for somebody. These are promises made to
 * authors before they send, so no Département shortens them.
 */
public final class Terms {
  private static final Map<ParoleStatus, Duration> TERMS =
      Map.of(
          ParoleStatus.AWAITING_AUTHOR, Duration.ofDays(30),
          ParoleStatus.IN_COMMISSION, Duration.ofDays(30),
          ParoleStatus.AWAITING_CONSENT, Duration.ofDays(14));
  private static final int APPEAL_MONTHS = 6;
  private static final Map<ParoleStatus, Act> ACTS =
      Map.of(
          ParoleStatus.AWAITING_AUTHOR, Act.LEAVE_UNANSWERED,
          ParoleStatus.IN_COMMISSION, Act.MISS_QUORUM,
          ParoleStatus.AWAITING_CONSENT, Act.STAY_SILENT);

  private Terms() {}

  /** The statuses in which a term runs. */
  public static Set<ParoleStatus> statuses() {
    return TERMS.keySet();
  }

  /** The term that runs in this status; empty when none does. */
  public static Optional<Duration> of(ParoleStatus status) {
    return Optional.ofNullable(TERMS.get(status));
  }

  /** Whether the term of a parole in this status is over. */
  public static boolean isOver(ParoleStatus status, Instant since, Instant now) {
    return of(status).filter(term -> !now.isBefore(since.plus(term))).isPresent();
  }

  /** Until when an author may appeal against what was decided at this moment. */
  public static Instant appealUntil(Instant decided) {
    return decided.atZone(Departement.ZONE).plusMonths(APPEAL_MONTHS).toInstant();
  }

  /** What happens to a parole whose term is over, as the lifecycle names it. */
  public static Act act(ParoleStatus status) {
    return ACTS.get(status);
  }
}
