package fr.jalons.testing;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.embedded.EmbeddedPayara;
import fr.jalons.embedded.LaunchOptions;
import fr.jalons.embedded.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The one portal that all HTTP and browser tests of a run share: the real WAR in demo mode on a
 * fresh home, booted when the first test asks for it and stopped with the run.
 *
 * <p>Tests leave it as they found it, or plant what they need under names of their own; they run
 * one after the other.
 */
public final class SharedPortal {

  private static EmbeddedPayara server;

  private SharedPortal() {}

  /** The absolute URL of a path of the portal; boots it if nobody has yet. */
  public static String url(String path) {
    return server().url() + path;
  }

  /** A client without cookies, for readers. */
  public static Http http() {
    return new Http(server().url());
  }

  /** A client that keeps cookies, for people who log in. */
  public static Http session() {
    return new Http(server().url(), true);
  }

  /** {@link #http()}, in one word. */
  public static Page get(String path, String... headers) {
    return http().get(path, headers);
  }

  /** The portal's own tables, as the portal's own user; close it after use. */
  public static Connection jdbc() throws SQLException {
    server();
    return SharedDatabase.get().connect();
  }

  public static Tables tables() {
    return new Tables(SharedPortal::jdbc);
  }

  /** All that the portal keeps: database files, logs, secrets. */
  public static Path home() {
    server();
    return SharedDatabase.home();
  }

  private static synchronized EmbeddedPayara server() {
    if (server == null) {
      EmbeddedMariaDb database = SharedDatabase.get();
      server =
          EmbeddedPayara.start(
              SharedDatabase.jalonsHome(),
              LaunchOptions.server("127.0.0.1", Ports.free()),
              Map.of(
                  "jalons.trusted-proxies", "127.0.0.1",
                  "jalons.cooling-delay", "PT1S",
                  "jalons.home", SharedDatabase.home().toString(),
                  "jalons.db.url", database.url(),
                  "jalons.db.user", database.user(),
                  "jalons.db.password", database.password()));
    }
    return server;
  }

  /** Ends it; a run of tests does so by itself. */
  public static synchronized void stop() {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  /** The log of the portal, for tests that look for what must not be in it. */
  public static Path log() {
    Path log = home().resolve("log").resolve("payara.log");
    if (!Files.exists(log)) {
      throw new IllegalStateException("The portal has no log at " + log);
    }
    return log;
  }
}
