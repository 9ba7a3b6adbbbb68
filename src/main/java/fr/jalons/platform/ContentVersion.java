package fr.jalons.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A number that grows whenever what readers see changes. It is read from the database at most every
 * ten seconds, so that every node shows a publication or a withdrawal; without database the last
 * one known holds, and cached pages stay up.
 */
@ApplicationScoped
public class ContentVersion {
  private static final Logger LOG = Logger.getLogger(ContentVersion.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(10);

  @Resource(lookup = Database.NAME)
  private DataSource database;

  @Inject private Clock clock;

  private long known;
  private Instant readAt = Instant.MIN;

  /** The version in force, at most ten seconds late on other nodes and never on this one. */
  public synchronized long current() {
    Instant now = clock.instant();
    if (readAt.plus(FRESH).isBefore(now)) {
      read();
      readAt = now;
    }
    return known;
  }

  void grow(@Observes ContentChanged change) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE content_version SET version = version + 1 WHERE id = 1");
    } catch (SQLException e) {
      throw new IllegalStateException("The content version cannot grow", e);
    }
  }

  synchronized void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
    readAt = Instant.MIN;
  }

  private void read() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT version FROM content_version WHERE id = 1")) {
      if (row.next()) {
        known = row.getLong(1);
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The content version cannot be read; cached pages stay up.");
    }
  }
}
