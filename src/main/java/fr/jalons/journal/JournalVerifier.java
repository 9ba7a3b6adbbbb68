package fr.jalons.journal;

import fr.jalons.journal.Verdict.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Walks every chain from its first row to its head and names the first row that does not follow.
 * Needs nothing but a connection, so that it runs without the server. Rows written meanwhile do no
 * harm: what is read last is bounded by what was read first.
 */
public final class JournalVerifier {
  private static final int ROWS_AT_ONCE = 1000;

  private JournalVerifier() {}

  /** Checks every chain that has a row. */
  public static Verdict verify(Connection connection) throws SQLException {
    return verify(connection, List.of());
  }

  /**
   * Checks every chain, and that each still passes through the heads kept of it.
   *
   * @param kept heads that an earlier verdict gave and that were kept elsewhere
   */
  public static Verdict verify(Connection connection, List<ChainHead> kept) throws SQLException {
    // Rows first: a chain's head is at or past the last row seen before it.
    Map<String, Long> lastRows = lastRows(connection);
    Map<String, ChainHead> heads = heads(connection);
    for (ChainHead head : kept) {
      heads.putIfAbsent(head.node(), new ChainHead(head.node(), 0, JournalEntry.origin()));
    }
    long entries = 0;
    for (ChainHead head : heads.values()) {
      Verdict verdict = chain(connection, head, kept);
      entries += verdict.entries();
      if (!verdict.holds()) {
        return verdict;
      }
      long last = lastRows.getOrDefault(head.node(), 0L);
      if (last > head.seq()) {
        return Verdict.broken(entries, head.node(), head.seq() + 1, Fault.UNEXPECTED);
      }
    }
    return new Verdict(entries, List.copyOf(heads.values()), null);
  }

  private static Verdict chain(Connection connection, ChainHead head, List<ChainHead> kept)
      throws SQLException {
    String sql =
        "SELECT %s FROM journal_entry WHERE node = ? AND seq <= ? ORDER BY seq"
            .formatted(JournalTable.COLUMNS);
    Walk walk = new Walk(head, kept.stream().filter(k -> k.node().equals(head.node())).toList());
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(ROWS_AT_ONCE);
      select.setString(1, head.node());
      select.setLong(2, head.seq());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next() && walk.follows(JournalTable.read(rows), rows.getBytes("hash"))) {
          // the walk remembers where it is
        }
      }
    }
    return walk.end();
  }

  private static Map<String, Long> lastRows(Connection connection) throws SQLException {
    Map<String, Long> last = new TreeMap<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT node, MAX(seq) FROM journal_entry GROUP BY node");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        last.put(rows.getString(1), rows.getLong(2));
      }
    }
    return last;
  }

  private static Map<String, ChainHead> heads(Connection connection) throws SQLException {
    Map<String, ChainHead> heads = new TreeMap<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT node, seq, head FROM journal_chain");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        String node = rows.getString(1);
        heads.put(node, new ChainHead(node, rows.getLong(2), rows.getBytes(3)));
      }
    }
    return heads;
  }
}
