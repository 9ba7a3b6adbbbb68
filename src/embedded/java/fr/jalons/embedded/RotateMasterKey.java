package fr.jalons.embedded;

import fr.jalons.journal.Actor;
import fr.jalons.journal.ChainWriter;
import fr.jalons.journal.JournalEvent;
import fr.jalons.privacy.KeyRotation;
import fr.jalons.privacy.UnreadableItem;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Wraps every item key by a new master key and says in one line how that went; the exit code is 0
 * or 1. Whoever interrupts it runs it again: it goes on where it stopped. Keys come from the
 * environment, so that no list of processes shows them.
 */
public final class RotateMasterKey {
  private static final int KEY_BYTES = 32;

  /** The command's own chain of the journal. */
  private static final String CHAIN = "rotate-key";

  private RotateMasterKey() {}

  public static void main(String[] arguments) {
    System.exit(run());
  }

  private static int run() {
    try {
      byte[] oldKey = key("JALONS_SECRET_PREVIOUS_MASTER_KEY");
      byte[] newKey = key("JALONS_SECRET_MASTER_KEY");
      // Loads the driver in a JVM that is not ours
      new org.mariadb.jdbc.Driver();
      try (Connection connection =
          DriverManager.getConnection(
              setting("jalons.db.url")
                  .orElseThrow(() -> new LaunchFailure("jalons.db.url is missing")),
              setting("jalons.db.user").orElse("jalons"),
              setting("jalons.db.password").orElse(""))) {
        record(connection);
        return say(new KeyRotation(connection, oldKey, newKey).run());
      }
    } catch (LaunchFailure | UnreadableItem e) {
      System.out.println("The master key was not changed everywhere: " + e.getMessage());
    } catch (SQLException e) {
      System.out.println(
          "The master key was not changed everywhere: the database says " + e.getMessage());
    }
    return 1;
  }

  /** Before anything is changed: what the journal cannot take is not done. */
  private static void record(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    JournalEvent event = JournalEvent.of("ROTATE_MASTER_KEY", Actor.system("rotate-key"));
    ChainWriter.record(
        connection, CHAIN, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS), event);
    connection.commit();
  }

  private static int say(KeyRotation.Result result) {
    String counts =
        "rewrapped: %d, opened with the new key: %d"
            .formatted(result.rewrapped(), result.verified());
    if (result.done()) {
      System.out.println("The master key is changed (" + counts + "). The old one may go.");
      return 0;
    }
    System.out.println(
        "The master key was not changed everywhere (%s, by another key: %d). Keep the old one."
            .formatted(counts, result.strangers()));
    return 1;
  }

  private static byte[] key(String variable) {
    try {
      byte[] key =
          Base64.getDecoder()
              .decode(Optional.ofNullable(System.getenv(variable)).orElse("").strip());
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // said below, without the value: it is a secret
    }
    throw new LaunchFailure(variable + " must be the base64 of 32 bytes");
  }

  /** A property, else the environment variable that the portal would read. */
  private static Optional<String> setting(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return Optional.ofNullable(System.getProperty(name, System.getenv(variable)))
        .filter(value -> !value.isBlank());
  }
}
