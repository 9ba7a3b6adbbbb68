package fr.jalons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.mariadb.jdbc.Driver;

/**
 * A real MariaDB on the loopback address, with its data below a {@link JalonsHome}.
 *
 * <p>Passwords are drawn anew at every start and never kept: an init file which is deleted once the
 * server answers gives them to the server.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

  static final String SERVER = "mariadb";
  private static final String DATABASE = "jalons";
  private static final long PATIENCE_MILLIS = 60_000;

  private final int port;
  private final MariaDbAccount portal =
      MariaDbAccount.drawn("jalons", "ALL ON " + DATABASE + ".* TO ACCOUNT");
  private final MariaDbAccount owner =
      MariaDbAccount.drawn("jalons_owner", "ALL ON *.* TO ACCOUNT WITH GRANT OPTION");
  private final LogFile log;
  private Process process;

  private EmbeddedMariaDb(int port, LogFile log) {
    this.port = port;
    this.log = log;
  }

  /**
   * Unpacks what is missing, makes the data directory when there is none, starts, and waits until
   * the database answers.
   *
   * @param programs where unpacked servers are kept; several homes may share it
   * @throws LaunchFailure when it does not start
   */
  public static EmbeddedMariaDb start(JalonsHome home, Path programs, Consumer<String> tell) {
    MariaDbBinaries binaries = MariaDbBinaries.unpacked(programs, tell);
    MariaDbServer server = new MariaDbServer(binaries, home);
    server.install(tell);
    EmbeddedMariaDb database = new EmbeddedMariaDb(Ports.free(), home.log(SERVER));
    Path accounts =
        MariaDbAccount.initFile(
            home.directory().resolve("run"), DATABASE, database.portal, database.owner);
    try {
      database.process = server.start(database.port, accounts);
      database.awaitAnswer();
      return database;
    } catch (LaunchFailure e) {
      database.close();
      throw e;
    } finally {
      delete(accounts);
    }
  }

  /** JDBC URL of the portal's database; times are UTC on both sides. */
  public String url() {
    return url(DATABASE);
  }

  public String user() {
    return portal.name();
  }

  /** Valid until this server stops. */
  public String password() {
    return portal.password();
  }

  public Process process() {
    return process;
  }

  public Connection connect() throws SQLException {
    return connect(url(), portal);
  }

  /**
   * Makes another database that {@link #user()} may use, empty even if there was one of that name.
   *
   * @param name letters, digits and underscores
   * @return its JDBC URL
   */
  public String createDatabase(String name) {
    if (!name.matches("\\w+")) {
      throw new IllegalArgumentException("Not a name for a database: " + name);
    }
    try (Connection connection = connect(url(), owner);
        Statement statement = connection.createStatement()) {
      // tables that point to each other would hold the old database in place
      statement.execute("SET foreign_key_checks = 0");
      statement.execute("CREATE OR REPLACE DATABASE " + name);
      statement.execute("GRANT ALL ON " + name + ".* TO " + portal.quoted());
      return url(name);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create database " + name, e);
    }
  }

  /** Stops the server; every committed row is on disk already. */
  @Override
  public void close() {
    if (process != null) {
      ChildProcess.stop(process.toHandle());
    }
  }

  private String url(String database) {
    return "jdbc:mariadb://127.0.0.1:"
        + port
        + "/"
        + database
        + "?sslMode=disable&useServerPrepStmts=true&cachePrepStmts=true&connectionTimeZone=UTC&preserveInstants=true";
  }

  private void awaitAnswer() {
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (process.isAlive() && System.currentTimeMillis() < deadline) {
      try {
        connect().close();
        return;
      } catch (SQLException e) {
        Pause.millis(50);
      }
    }
    throw new LaunchFailure(
        "The database did not start; see " + log + ", which ends with:\n" + log.lastLines(5));
  }

  private static Connection connect(String url, MariaDbAccount account) throws SQLException {
    return DriverManager.getConnection(url, account.name(), account.password());
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static {
    try {
      // In a JVM that is not ours (Maven's) the driver may not have been found by itself
      DriverManager.registerDriver(new Driver());
    } catch (SQLException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
