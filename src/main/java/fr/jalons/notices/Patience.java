package fr.jalons.notices;

import java.time.Duration;
import java.time.Instant;

/** How long a message is tried for, and how often: soon at first, then more and more seldom. */
final class Patience {
  /** Long enough for a mail server that breaks on a Friday to be mended on Monday or Tuesday. */
  static final Duration LIFE = Duration.ofDays(5);

  private static final Duration FIRST = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final int MOST_DOUBLINGS = 10;

  private Patience() {}

  /** Time until the next try after {@code tries} of them failed. */
  static Duration before(int tries) {
    int doublings = Math.max(0, Math.min(tries - 1, MOST_DOUBLINGS));
    Duration delay = FIRST.multipliedBy(1L << doublings);
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }

  static boolean isOver(Instant queuedAt, Instant now) {
    return !now.isBefore(queuedAt.plus(LIFE));
  }
}
