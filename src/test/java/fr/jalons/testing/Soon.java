package fr.jalons.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Waits for what a timer or another server does in its own time. Longer than anybody should: how
 * fast things are is measured elsewhere, and a busy machine is not a fault.
 */
public final class Soon {
  private static final Duration AT_MOST = Duration.ofMinutes(5);
  private static final Duration BETWEEN = Duration.ofMillis(300);

  private Soon() {}

  /**
   * Returns once this is so; asks in the caller's thread, which alone acts as somebody inside a
   * server.
   *
   * @throws org.awaitility.core.ConditionTimeoutException when it never is
   */
  public static void is(Callable<Boolean> so) {
    await().pollInSameThread().atMost(AT_MOST).pollInterval(BETWEEN).until(so);
  }
}
