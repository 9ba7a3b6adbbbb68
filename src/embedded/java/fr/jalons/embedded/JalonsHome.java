package fr.jalons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * The directory where one installation keeps everything: database files, logs, demo secrets.
 *
 * <p>One process at a time owns it. The lock is the operating system's, so it goes with its owner
 * even when that one is killed; servers which survived such an owner are stopped by the next.
 */
public final class JalonsHome implements AutoCloseable {

  /** Windows locks bytes against readers too, so the locked byte lies far behind the pid */
  private static final long LOCKED_BYTE = 1_000_000;

  /** In the order in which they may stop: the portal never meets a database that is gone */
  private static final List<String> SERVERS =
      List.of(EmbeddedPayara.SERVER, EmbeddedMariaDb.SERVER);

  private final Path directory;
  private final Scratch scratch;
  private final FileChannel channel;
  private boolean stopping;

  private JalonsHome(Path directory, FileChannel channel) {
    this.directory = directory;
    this.scratch = new Scratch(directory);
    this.channel = channel;
  }

  /**
   * Makes the home where there is none, and takes it.
   *
   * @throws LaunchFailure in one line, at once, when another process holds it
   */
  public static JalonsHome open(Path where) {
    Path directory = where.toAbsolutePath().normalize();
    try {
      OwnerOnly.directory(directory);
      for (String part : List.of("log", "run")) {
        Files.createDirectories(directory.resolve(part));
      }
      FileChannel channel =
          FileChannel.open(
              directory.resolve("jalons.pid"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!locked(channel)) {
        String owner = Files.readString(directory.resolve("jalons.pid")).strip();
        channel.close();
        throw new LaunchFailure("Jalons already runs on " + directory + " (pid " + owner + ")");
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.UTF_8)));
      return new JalonsHome(directory, channel);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot use " + directory + " as home: " + e, e);
    }
  }

  /** Stops what a killed owner left running, telling of each in one line, and clears its rest. */
  public void recover(Consumer<String> tell) {
    for (String server : SERVERS) {
      ChildProcess.survivor(pidFile(server))
          .ifPresent(
              orphan -> {
                tell.accept(
                    "Stopping " + server + ", left by a killed run (pid " + orphan.pid() + ")");
                ChildProcess.stop(orphan);
              });
    }
    scratch.delete();
  }

  /**
   * Starts a server that {@link #stopServers} finds.
   *
   * @throws LaunchFailure when it cannot be started, or when the servers were told to stop
   *     meanwhile
   */
  synchronized Process launch(ProcessBuilder builder, String server) {
    if (stopping) {
      throw new LaunchFailure("Stopped before " + server + " was started");
    }
    return ChildProcess.start(builder, pidFile(server));
  }

  /** Stops the servers that run on this home, started or still starting; none starts after it. */
  public synchronized void stopServers() {
    stopping = true;
    SERVERS.forEach(server -> ChildProcess.survivor(pidFile(server)).ifPresent(ChildProcess::stop));
  }

  /** The directory itself, absolute. */
  public Path directory() {
    return directory;
  }

  Path pidFile(String server) {
    return directory.resolve("run").resolve(server + ".pid");
  }

  /** A place for what a server need not keep; gone when the home is given back. */
  Path scratch(String server) {
    return scratch.directory(server);
  }

  LogFile log(String server) {
    return new LogFile(directory.resolve("log").resolve(server + ".log"));
  }

  /** Gives the home back; the file stays, since deleting a lock file invites two owners. */
  @Override
  public void close() {
    try {
      scratch.delete();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }
}
