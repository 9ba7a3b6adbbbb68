package fr.jalons.testing;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.embedded.JalonsHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One MariaDB for the whole run of integration tests, empty at its start. The portal and the tests
 * inside the server have a database of their own each.
 */
public final class SharedDatabase {

  private static JalonsHome home;
  private static EmbeddedMariaDb database;

  private SharedDatabase() {}

  /** The server; started if nobody has yet. */
  public static synchronized EmbeddedMariaDb get() {
    if (database == null) {
      home = JalonsHome.open(directory("jalons.test-home"));
      home.recover(System.out::println);
      forget(home.directory().resolve("mariadb"));
      forget(home.directory().resolve("demo-secrets.properties"));
      database = EmbeddedMariaDb.start(home, directory("jalons.embedded"), System.out::println);
    }
    return database;
  }

  static Path home() {
    return jalonsHome().directory();
  }

  static synchronized JalonsHome jalonsHome() {
    get();
    return home;
  }

  static synchronized void stop() {
    if (database != null) {
      database.close();
      home.close();
      database = null;
    }
  }

  private static Path directory(String property) {
    return Path.of(System.getProperty(property));
  }

  private static void forget(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
