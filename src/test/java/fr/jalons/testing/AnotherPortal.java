package fr.jalons.testing;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.embedded.EmbeddedPayara;
import fr.jalons.embedded.JalonsHome;
import fr.jalons.embedded.LaunchOptions;
import fr.jalons.embedded.Ports;
import fr.jalons.embedded.ServerProgram;
import fr.jalons.embedded.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * One more portal, in a process and a home of its own: a second node on the shared portal's
 * database, or one that may be killed without harm to the others.
 */
public final class AnotherPortal implements AutoCloseable {

  private final JalonsHome home;
  private final ServerProgram program = LaunchOptions.server("127.0.0.1", Ports.free());
  private final Map<String, String> settings = new HashMap<>();
  private EmbeddedPayara server;

  private AnotherPortal(String name, String databaseUrl) {
    EmbeddedMariaDb database = SharedDatabase.get();
    Path directory = SharedDatabase.home().resolveSibling("it-" + name);
    Trees.delete(directory);
    home = JalonsHome.open(directory);
    settings.put("jalons.trusted-proxies", "127.0.0.1");
    settings.put("jalons.cooling-delay", "PT1S");
    settings.put("jalons.node", name);
    settings.put("jalons.home", directory.toString());
    settings.put("jalons.db.url", databaseUrl);
    settings.put("jalons.db.user", database.user());
    settings.put("jalons.db.password", database.password());
  }

  /** A second node: the shared portal's database and keys. */
  public static AnotherPortal besideTheShared(String name) {
    SharedPortal.url("/");
    AnotherPortal portal = new AnotherPortal(name, SharedDatabase.get().url());
    portal.settings.putAll(secrets(SharedDatabase.home().resolve("demo-secrets.properties")));
    portal.start();
    return portal;
  }

  /** A portal with an empty database and keys of its own. */
  public static AnotherPortal onItsOwn(String name) {
    return onItsOwn(name, Map.of());
  }

  /** A portal with an empty database, keys of its own, and these settings more. */
  public static AnotherPortal onItsOwn(String name, Map<String, String> more) {
    AnotherPortal portal =
        new AnotherPortal(name, SharedDatabase.get().createDatabase("jalons_" + name));
    portal.settings.putAll(more);
    portal.start();
    return portal;
  }

  private static Map<String, String> secrets(Path file) {
    Properties keys = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      keys.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> secrets = new HashMap<>();
    keys.stringPropertyNames().forEach(name -> secrets.put(name, keys.getProperty(name)));
    return secrets;
  }

  /** Starts the server, again after {@link #kill}, on the same address. */
  public void start() {
    server = EmbeddedPayara.start(home, program, settings);
  }

  /** Ends the server as its operator does. */
  public void stop() {
    server.close();
  }

  /** Ends the server as a power cut would. */
  public void kill() {
    server.process().destroyForcibly();
    server.process().onExit().join();
  }

  /** The absolute URL of a path. */
  public String url(String path) {
    return server.url() + path;
  }

  /** A client without cookies. */
  public Http http() {
    return new Http(server.url());
  }

  /** A client that keeps cookies. */
  public Http session() {
    return new Http(server.url(), true);
  }

  public Path directory() {
    return home.directory();
  }

  /** Its log since the last start. */
  public Path log() {
    return directory().resolve("log").resolve("payara.log");
  }

  public String databaseUrl() {
    return settings.get("jalons.db.url");
  }

  /** The portal's own tables; close it after use. */
  public Connection jdbc() throws SQLException {
    return DriverManager.getConnection(
        databaseUrl(), settings.get("jalons.db.user"), settings.get("jalons.db.password"));
  }

  public Tables tables() {
    return new Tables(this::jdbc);
  }

  @Override
  public void close() {
    server.close();
    home.close();
  }
}
