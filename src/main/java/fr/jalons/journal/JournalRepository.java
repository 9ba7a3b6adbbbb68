package fr.jalons.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the journal is kept. Everything here needs the caller's transaction. */
@ApplicationScoped
class JournalRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** Locks the chain of {@code node} until the transaction ends, starting it if there is none. */
  ChainHead lock(String node) {
    try {
      return ChainWriter.lock(connection(), node);
    } catch (SQLException e) {
      throw new IllegalStateException("The journal's chain cannot be locked", e);
    }
  }

  /** Adds {@code entry} and moves the head of its chain to it. */
  void append(JournalEntry entry) {
    try {
      ChainWriter.append(connection(), entry);
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be written", e);
    }
  }

  /** The latest acts of every node, newest first. */
  List<JournalEntry> latest(int count) {
    String sql =
        "SELECT %s FROM journal_entry ORDER BY at DESC, node, seq DESC LIMIT ?"
            .formatted(JournalTable.COLUMNS);
    List<JournalEntry> entries = new ArrayList<>();
    try (PreparedStatement select = connection().prepareStatement(sql)) {
      select.setInt(1, count);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(JournalTable.read(rows));
        }
      }
      return entries;
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be read", e);
    }
  }

  /** Everybody who acted on an item, whatever the node. */
  Set<String> actorsOn(String itemType, long itemId) {
    String sql = "SELECT DISTINCT actor FROM journal_entry WHERE item_type = ? AND item_id = ?";
    Set<String> actors = new TreeSet<>();
    try (PreparedStatement select = connection().prepareStatement(sql)) {
      select.setString(1, itemType);
      select.setLong(2, itemId);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          actors.add(rows.getString(1));
        }
      }
      return actors;
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be read", e);
    }
  }

  /** Every act on one item, the oldest first. */
  List<JournalEntry> about(String itemType, long itemId) {
    String sql =
        "SELECT %s FROM journal_entry WHERE item_type = ? AND item_id = ? ORDER BY at, node, seq"
            .formatted(JournalTable.COLUMNS);
    List<JournalEntry> found = new ArrayList<>();
    try (PreparedStatement select = connection().prepareStatement(sql)) {
      select.setString(1, itemType);
      select.setLong(2, itemId);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(JournalTable.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be read", e);
    }
  }

  /** Checks every chain as the current transaction sees it. */
  Verdict verify() {
    try {
      return JournalVerifier.verify(connection());
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be read", e);
    }
  }

  /** The connection of the caller's transaction; refuses to work without one. */
  private Connection connection() {
    entities.joinTransaction();
    return entities.unwrap(Connection.class);
  }
}
