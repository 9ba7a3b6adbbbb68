package fr.jalons.testing;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.embedded.JalonsHome;
import fr.jalons.embedded.Trees;
import java.nio.file.Path;

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
      Trees.delete(home.directory().resolve("mariadb"));
      Trees.delete(home.directory().resolve("demo-secrets.properties"));
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

  /** Ends it; a run of tests does so by itself. */
  public static synchronized void stop() {
    if (database != null) {
      database.close();
      home.close();
      database = null;
    }
  }

  private static Path directory(String property) {
    return Path.of(System.getProperty(property));
  }
}
