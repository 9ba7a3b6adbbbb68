package fr.jalons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that we started, remembered in a file so that a later start finds it again even when
 * this one was killed without a chance to stop it.
 */
final class ChildProcess {

  private static final Duration GENTLE = Duration.ofSeconds(15);

  /** Linux gives start times in ticks of a clock that two readers may place up to a second apart */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private ChildProcess() {}

  static Process start(ProcessBuilder builder, Path pidFile) {
    try {
      Process process = builder.start();
      Files.writeString(pidFile, describe(process.toHandle()));
      return process;
    } catch (IOException e) {
      throw new LaunchFailure(
          "Cannot start " + builder.command().get(0) + ": " + e.getMessage(), e);
    }
  }

  /** The process that the file tells of, if it still lives and is the same one, not its number. */
  static Optional<ProcessHandle> survivor(Path pidFile) {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      String[] told = Files.readString(pidFile).split("\n", 3);
      return told.length < 3
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(told[0]))
              .filter(ProcessHandle::isAlive)
              .filter(alive -> command(alive).equals(told[2].strip()))
              .filter(alive -> near(startedAt(alive), Instant.parse(told[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the process to end, waits, and ends it by force when it does not listen. */
  static void stop(ProcessHandle process) {
    process.destroy();
    if (!ended(process, GENTLE)) {
      process.destroyForcibly();
      ended(process, GENTLE);
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String describe(ProcessHandle process) {
    return process.pid() + "\n" + startedAt(process) + "\n" + command(process) + "\n";
  }

  private static String command(ProcessHandle process) {
    return process.info().command().orElse("unknown");
  }

  private static Instant startedAt(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
  }
}
