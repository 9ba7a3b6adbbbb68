package fr.jalons.embedded;

import fr.jalons.journal.ChainHead;
import fr.jalons.journal.JournalVerifier;
import fr.jalons.journal.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks every chain of the journal and says in one line whether it holds or which row is the first
 * that does not; the exit code is 0 or 1. Reads the database of {@code jalons.db.url} when that is
 * given, with user and password from properties or the environment; else that of {@code
 * jalons.home}, which must not be running.
 */
public final class VerifyJournal {

  /** Heads that an earlier run gave and that were kept elsewhere, with commas between them */
  private static final String KEPT = "jalons.journal.kept";

  private VerifyJournal() {}

  public static void main(String[] arguments) {
    System.exit(run());
  }

  private static int run() {
    try {
      Verdict verdict = setting("jalons.db.url").isPresent() ? onServer() : onHome();
      System.out.println(verdict.line());
      return verdict.holds() ? 0 : 1;
    } catch (LaunchFailure e) {
      System.out.println("The journal was not checked: " + e.getMessage());
    } catch (SQLException e) {
      System.out.println("The journal was not checked: the database says " + e.getMessage());
    }
    return 1;
  }

  private static Verdict onServer() throws SQLException {
    // Loads the driver in a JVM that is not ours
    new org.mariadb.jdbc.Driver();
    try (Connection connection =
        DriverManager.getConnection(
            setting("jalons.db.url").orElseThrow(),
            setting("jalons.db.user").orElse("jalons"),
            setting("jalons.db.password").orElse(""))) {
      return verify(connection);
    }
  }

  private static Verdict onHome() throws SQLException {
    Path where = Path.of(setting("jalons.home").orElse(".jalons"));
    if (!Files.isDirectory(where.resolve("mariadb"))) {
      throw new LaunchFailure("there is no database in " + where.toAbsolutePath());
    }
    Path programs = Path.of(setting("jalons.embedded").orElse("target/embedded"));
    try (JalonsHome home = JalonsHome.open(where)) {
      home.recover(line -> {});
      try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, programs, line -> {});
          Connection connection = database.connect()) {
        return verify(connection);
      }
    }
  }

  private static Verdict verify(Connection connection) throws SQLException {
    return JournalVerifier.verify(connection, kept());
  }

  private static List<ChainHead> kept() {
    try {
      return setting(KEPT).stream()
          .map(VerifyJournal::inFile)
          .flatMap(heads -> Arrays.stream(heads.strip().split("[,\\s]+")))
          .filter(head -> !head.isEmpty())
          .map(ChainHead::parse)
          .toList();
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new LaunchFailure(KEPT + " holds no heads: " + e.getMessage(), e);
    }
  }

  /** What a file holds when its name follows an @, as in {@code @heads.txt}. */
  private static String inFile(String heads) {
    try {
      return heads.startsWith("@") ? Files.readString(Path.of(heads.substring(1))) : heads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A property, else the environment variable that the portal would read. */
  private static Optional<String> setting(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return Optional.ofNullable(System.getProperty(name, System.getenv(variable)))
        .filter(value -> !value.isBlank());
  }
}
