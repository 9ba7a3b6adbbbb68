package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.embedded.RotateMasterKey;
import fr.jalons.journal.ChainHead;
import fr.jalons.journal.JournalVerifier;
import fr.jalons.journal.Verdict;
import fr.jalons.testing.SharedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A change of master key on a real database, interrupted and taken up again. */
class KeyRotationIT {
  private static final int KEYS = 1_200;

  private final ItemCipher cipher = new ItemCipher();
  private final byte[] oldKey = cipher.newKey();
  private final byte[] newKey = cipher.newKey();

  @Test
  void every_key_is_wrapped_anew_once_however_often_the_run_is_killed() throws SQLException {
    EmbeddedMariaDb server = SharedDatabase.get();
    String url = server.createDatabase("jalons_rotation");
    Flyway.configure().dataSource(url, server.user(), server.password()).load().migrate();
    byte[] item = cipher.newKey();
    try (Connection connection = open(url)) {
      for (int i = 0; i < KEYS; i++) {
        insert(connection, cipher.wrap(oldKey, item), ItemCipher.nameOf(oldKey));
      }
      insert(connection, null, ItemCipher.nameOf(oldKey));
    }
    try (Connection killed = open(url)) {
      killed.setAutoCommit(false);
      assertThat(new KeyRotation(killed, oldKey, newKey).batch()).isEqualTo(500);
      killed.createStatement().executeUpdate("UPDATE item_key SET master_key_id = 'torn'");
      killed.rollback();
    }
    try (Connection connection = open(url)) {
      KeyRotation.Result result = new KeyRotation(connection, oldKey, newKey).run();
      assertThat(result).isEqualTo(new KeyRotation.Result(KEYS - 500, KEYS, 0));
      assertThat(result.done()).isTrue();
      assertThat(new KeyRotation(connection, oldKey, newKey).run().rewrapped()).isZero();
      assertThat(Arrays.equals(cipher.unwrap(newKey, first(connection)), item)).isTrue();
    }
  }

  @Test
  void a_key_that_neither_master_key_wrapped_is_counted_and_the_old_one_stays_needed()
      throws SQLException {
    EmbeddedMariaDb server = SharedDatabase.get();
    String url = server.createDatabase("jalons_rotation2");
    Flyway.configure().dataSource(url, server.user(), server.password()).load().migrate();
    byte[] other = cipher.newKey();
    try (Connection connection = open(url)) {
      insert(connection, cipher.wrap(other, cipher.newKey()), ItemCipher.nameOf(other));
      KeyRotation.Result result = new KeyRotation(connection, oldKey, newKey).run();
      assertThat(result).isEqualTo(new KeyRotation.Result(0, 0, 1));
      assertThat(result.done()).isFalse();
    }
  }

  @Test
  void the_command_says_one_line_and_is_in_the_journal_before_a_key_is_touched() throws Exception {
    EmbeddedMariaDb server = SharedDatabase.get();
    String url = server.createDatabase("jalons_rotation3");
    Flyway.configure().dataSource(url, server.user(), server.password()).load().migrate();
    try (Connection connection = open(url)) {
      insert(connection, cipher.wrap(oldKey, cipher.newKey()), ItemCipher.nameOf(oldKey));
      Process command = command(url);
      String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(command.waitFor()).as(said).isZero();
      assertThat(said.lines())
          .containsExactly(
              "The master key is changed (rewrapped: 1, opened with the new key: 1). The old one"
                  + " may go.");

      Verdict journal = JournalVerifier.verify(connection);
      assertThat(journal.holds()).isTrue();
      assertThat(journal.heads()).extracting(ChainHead::node).containsExactly("rotate-key");
      try (ResultSet row =
          connection
              .createStatement()
              .executeQuery("SELECT CONCAT(act, ' ', actor) FROM journal_entry")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("ROTATE_MASTER_KEY (system) rotate-key");
      }
    }
  }

  private Process command(String url) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djalons.db.url=" + url,
                "-Djalons.db.user=" + SharedDatabase.get().user(),
                RotateMasterKey.class.getName())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("JALONS_DB_PASSWORD", SharedDatabase.get().password());
    environment.put(
        "JALONS_SECRET_PREVIOUS_MASTER_KEY", Base64.getEncoder().encodeToString(oldKey));
    environment.put("JALONS_SECRET_MASTER_KEY", Base64.getEncoder().encodeToString(newKey));
    return builder.start();
  }

  private static Connection open(String url) throws SQLException {
    EmbeddedMariaDb server = SharedDatabase.get();
    return DriverManager.getConnection(url, server.user(), server.password());
  }

  private static void insert(Connection connection, byte[] wrapped, String master)
      throws SQLException {
    String sql =
        "INSERT INTO item_key (wrapped, master_key_id, created_at, destroyed_at)"
            + " VALUES (?, ?, UTC_TIMESTAMP(6), IF(? IS NULL, UTC_TIMESTAMP(6), NULL))";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setBytes(1, wrapped);
      insert.setString(2, master);
      insert.setBytes(3, wrapped);
      insert.executeUpdate();
    }
  }

  private static byte[] first(Connection connection) throws SQLException {
    try (ResultSet row =
        connection.createStatement().executeQuery("SELECT wrapped FROM item_key WHERE id = 1")) {
      row.next();
      return row.getBytes(1);
    }
  }
}
