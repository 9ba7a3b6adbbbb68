package fr.jalons.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database of the embedded default, without the portal. */
class EmbeddedMariaDbIT {

  private JalonsHome home;
  private EmbeddedMariaDb database;

  @BeforeEach
  void start() throws Exception {
    home = JalonsHome.open(Files.createTempDirectory("base de données "));
    database = database();
  }

  @AfterEach
  void stop() {
    database.close();
    home.close();
  }

  @Test
  void every_acknowledged_row_survives_a_kill_in_the_middle_of_writing() throws Exception {
    execute(database, "CREATE TABLE words (number INT PRIMARY KEY)");
    AtomicInteger acknowledged = new AtomicInteger();
    CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeUntilCut(acknowledged));
    while (acknowledged.get() < 50) {
      Thread.onSpinWait();
    }
    database.process().destroyForcibly();
    writing.join();
    int told = acknowledged.get();

    home.recover(line -> {});
    database = database();
    assertThat(count(database, "SELECT COUNT(*) FROM words WHERE number <= " + told))
        .isEqualTo(told);
  }

  @Test
  void nobody_gets_in_without_the_password_of_this_start() {
    assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "jalons", "jalons"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "", ""))
        .isInstanceOf(SQLException.class);
    assertThat(home.directory().resolve("run").resolve("accounts.sql")).doesNotExist();
  }

  @Test
  void what_people_write_is_in_no_log_of_the_database() throws Exception {
    assertThat(
            count(
                database, "SELECT @@general_log + @@slow_query_log + @@log_bin + @@log_slow_query"))
        .isZero();
  }

  private EmbeddedMariaDb database() {
    return EmbeddedMariaDb.start(home, Path.of(System.getProperty("jalons.embedded")), line -> {});
  }

  private void writeUntilCut(AtomicInteger acknowledged) {
    try (Connection connection = database.connect();
        PreparedStatement insert = connection.prepareStatement("INSERT INTO words VALUES (?)")) {
      while (true) {
        insert.setInt(1, acknowledged.get() + 1);
        insert.executeUpdate();
        acknowledged.incrementAndGet();
      }
    } catch (SQLException cut) {
      // What this test waits for
    }
  }

  private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(EmbeddedMariaDb database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
