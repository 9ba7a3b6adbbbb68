package fr.jalons.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The columns of the journal, written and read in one place by the portal and by the verifier. */
final class JournalTable {
  static final String COLUMNS =
      "node, seq, at, actor, role, act, item_type, item_id, mac_before, mac_after, previous, hash";

  private JournalTable() {}

  static void insert(Connection connection, JournalEntry entry) throws SQLException {
    String sql =
        "INSERT INTO journal_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    JournalEvent event = entry.event();
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, entry.node());
      insert.setLong(2, entry.seq());
      insert.setObject(3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
      insert.setString(4, event.actor().name());
      insert.setString(5, event.actor().role());
      insert.setString(6, event.act());
      insert.setString(7, event.itemType());
      insert.setObject(8, event.itemId());
      insert.setBytes(9, event.macBefore());
      insert.setBytes(10, event.macAfter());
      insert.setBytes(11, entry.previous());
      insert.setBytes(12, entry.hash());
      insert.executeUpdate();
    }
  }

  /** The entry in the current row, as it was stored. */
  static JournalEntry read(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    Actor actor = new Actor(row.getString("actor"), row.getString("role"));
    JournalEvent event =
        new JournalEvent(
            row.getString("act"),
            actor,
            row.getString("item_type"),
            row.getObject("item_id", Long.class),
            row.getBytes("mac_before"),
            row.getBytes("mac_after"));
    return new JournalEntry(
        row.getString("node"), row.getLong("seq"), at, event, row.getBytes("previous"));
  }
}
