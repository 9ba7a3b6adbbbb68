package fr.jalons.paroles;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How long a parole may stay in a status that waits for somebody. */
public final class Terms {
  private static final Map<ParoleStatus, Duration> TERMS =
      Map.of(
          ParoleStatus.AWAITING_AUTHOR, Duration.ofDays(30),
          ParoleStatus.IN_COMMISSION, Duration.ofDays(30),
          ParoleStatus.AWAITING_CONSENT, Duration.ofDays(14));

  private Terms() {}

  /** The term that runs in this status; empty when none does. */
  public static Optional<Duration> of(ParoleStatus status) {
    return Optional.ofNullable(TERMS.get(status));
  }
}
