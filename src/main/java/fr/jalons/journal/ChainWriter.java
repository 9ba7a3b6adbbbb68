package fr.jalons.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Adds acts to a chain over a plain connection, in the transaction that is open on it: for the
 * portal, and for commands that run without it.
 */
public final class ChainWriter {
  private ChainWriter() {}

  /**
   * Adds an act at the end of a chain and holds the chain until the transaction ends.
   *
   * @param node name of the chain; a command has one of its own
   */
  public static void record(Connection connection, String node, Instant at, JournalEvent event)
      throws SQLException {
    ChainHead head = lock(connection, node);
    append(connection, new JournalEntry(node, head.seq() + 1, at, event, head.hash()));
  }

  static ChainHead lock(Connection connection, String node) throws SQLException {
    Optional<ChainHead> head = locked(connection, node);
    if (head.isEmpty()) {
      begin(connection, node);
      head = locked(connection, node);
    }
    return head.orElseThrow();
  }

  static void append(Connection connection, JournalEntry entry) throws SQLException {
    String sql = "UPDATE journal_chain SET seq = ?, head = ? WHERE node = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      JournalTable.insert(connection, entry);
      update.setLong(1, entry.seq());
      update.setBytes(2, entry.hash());
      update.setString(3, entry.node());
      update.executeUpdate();
    }
  }

  private static Optional<ChainHead> locked(Connection connection, String node)
      throws SQLException {
    String sql = "SELECT seq, head FROM journal_chain WHERE node = ? FOR UPDATE";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, node);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new ChainHead(node, row.getLong(1), row.getBytes(2)))
            : Optional.empty();
      }
    }
  }

  /** Two first writers may meet here; the update locks the row, where IGNORE could deadlock. */
  private static void begin(Connection connection, String node) throws SQLException {
    String sql =
        "INSERT INTO journal_chain (node, seq, head) VALUES (?, 0, ?)"
            + " ON DUPLICATE KEY UPDATE seq = seq";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, node);
      insert.setBytes(2, JournalEntry.origin());
      insert.executeUpdate();
    }
  }
}
