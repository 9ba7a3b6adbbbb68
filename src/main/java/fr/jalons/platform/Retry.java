package fr.jalons.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Repeats whole transactions that the database aborted for reasons of its own. */
public final class Retry {
  private static final int MOST_TRIES = 4;

  /** Deadlock (also a cluster's certification failure) and lock wait time-out. */
  private static final Set<Integer> ABORTED = Set.of(1213, 1205);

  /** MariaDB's "record has changed since last read" under snapshot isolation. */
  private static final int CHANGED = 1020;

  private static final int DUPLICATE = 1062;

  private Retry() {}

  /**
   * Runs a whole transaction, and again when the database aborted it.
   *
   * @param transaction opens and ends its own transaction at each call
   */
  public static <T> T whenAborted(Supplier<T> transaction) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.get();
      } catch (RuntimeException e) {
        if (tries == MOST_TRIES || !wasAborted(e)) {
          throw e;
        }
      }
    }
  }

  /** Whether a unique key already held the value. */
  public static boolean isDuplicate(Throwable failure) {
    return codes(failure).anyMatch(code -> code == DUPLICATE);
  }

  private static boolean wasAborted(Throwable failure) {
    return codes(failure).anyMatch(code -> ABORTED.contains(code) || code == CHANGED);
  }

  private static Stream<Integer> codes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getErrorCode());
  }
}
