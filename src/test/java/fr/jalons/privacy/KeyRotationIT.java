package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.testing.SharedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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
