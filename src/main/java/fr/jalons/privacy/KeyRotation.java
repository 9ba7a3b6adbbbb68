package fr.jalons.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Wraps every item key by a new master key, a batch at a time. Each batch is one transaction, so a
 * run that is killed goes on where it stopped, and the portal may work meanwhile if it has both
 * keys. Needs nothing but a connection.
 */
public final class KeyRotation {
  private static final int BATCH = 500;

  private final Connection connection;
  private final byte[] oldKey;
  private final byte[] newKey;
  private final String oldName;
  private final String newName;
  private final ItemCipher cipher = new ItemCipher();

  /**
   * @param oldKey 32 bytes
   * @param newKey 32 bytes
   */
  public KeyRotation(Connection connection, byte[] oldKey, byte[] newKey) {
    this.connection = connection;
    this.oldKey = oldKey.clone();
    this.newKey = newKey.clone();
    this.oldName = ItemCipher.nameOf(oldKey);
    this.newName = ItemCipher.nameOf(newKey);
  }

  /**
   * What a rotation found.
   *
   * @param rewrapped keys that this run wrapped anew
   * @param verified keys that the new master key opens
   * @param strangers keys that neither master key wrapped
   */
  public record Result(long rewrapped, long verified, long strangers) {
    /** Whether the old master key is no longer needed. */
    public boolean done() {
      return strangers == 0;
    }
  }

  /**
   * Rewraps what the old key wrapped, then opens every key with the new one.
   *
   * @throws UnreadableItem when a key opens with neither, which means it was altered
   */
  public Result run() throws SQLException {
    connection.setAutoCommit(false);
    long rewrapped = 0;
    long batch = batch();
    while (batch > 0) {
      rewrapped += batch;
      batch = batch();
    }
    return verified(rewrapped);
  }

  /** Wraps at most one batch anew; returns how many, 0 when nothing is left. */
  long batch() throws SQLException {
    List<Wrapped> found = wrappedByOld();
    String sql =
        "UPDATE item_key SET wrapped = ?, master_key_id = ?"
            + " WHERE id = ? AND master_key_id = ? AND wrapped IS NOT NULL";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Wrapped key : found) {
        update.setBytes(1, cipher.wrap(newKey, cipher.unwrap(oldKey, key.bytes())));
        update.setString(2, newName);
        update.setLong(3, key.id());
        update.setString(4, oldName);
        update.addBatch();
      }
      if (!found.isEmpty()) {
        update.executeBatch();
      }
    }
    connection.commit();
    return found.size();
  }

  private record Wrapped(long id, byte[] bytes) {}

  private List<Wrapped> wrappedByOld() throws SQLException {
    // Locked, so that an erasure meanwhile is never undone.
    String sql =
        "SELECT id, wrapped FROM item_key WHERE master_key_id = ? AND wrapped IS NOT NULL"
            + " ORDER BY id LIMIT ? FOR UPDATE";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, oldName);
      select.setInt(2, BATCH);
      return rows(select);
    }
  }

  private Result verified(long rewrapped) throws SQLException {
    long verified = 0;
    long last = 0;
    String sql =
        "SELECT id, wrapped FROM item_key WHERE id > ? AND master_key_id = ?"
            + " AND wrapped IS NOT NULL ORDER BY id LIMIT ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      List<Wrapped> found;
      do {
        select.setLong(1, last);
        select.setString(2, newName);
        select.setInt(3, BATCH);
        found = rows(select);
        for (Wrapped key : found) {
          cipher.unwrap(newKey, key.bytes());
          last = key.id();
        }
        verified += found.size();
      } while (!found.isEmpty());
    }
    return new Result(rewrapped, verified, strangers());
  }

  private long strangers() throws SQLException {
    String sql = "SELECT COUNT(*) FROM item_key WHERE master_key_id <> ? AND wrapped IS NOT NULL";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, newName);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static List<Wrapped> rows(PreparedStatement select) throws SQLException {
    List<Wrapped> found = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(new Wrapped(rows.getLong(1), rows.getBytes(2)));
      }
    }
    return found;
  }
}
