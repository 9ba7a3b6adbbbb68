package fr.jalons.moderation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Many paroles out of one, row by row in the database: they share its key, so that their words can
 * be read, and differ in what the queue sorts and filters by.
 */
final class Copies {
  private static final Map<String, String> OWN =
      Map.of(
          "code_hash", "UNHEX(SHA2(CONCAT('copy-', s.seq, RAND()), 256))",
          "received_at", "p.received_at - INTERVAL s.seq MINUTE",
          "status_since", "p.status_since - INTERVAL s.seq MINUTE",
          "rank", "IF(s.seq MOD 200 = 0, 0, 1)",
          "theme",
              "ELT(1 + s.seq MOD 8, 'LISTENING', 'FAMILY_TIES', 'DAILY_LIFE', 'DECISIONS',"
                  + " 'SCHOOL', 'HEALTH', 'RESPECT', 'LEAVING')");

  private Copies() {}

  /** Makes copies number {@code from} to {@code to} of a parole, with its words and marks. */
  static void of(long parole, int from, int to, Connection connection) throws SQLException {
    List<String> columns = columns(connection);
    String values =
        String.join(", ", columns.stream().map(one -> OWN.getOrDefault(one, "p." + one)).toList());
    try (Statement statement = connection.createStatement()) {
      long last = number(statement, "SELECT MAX(id) FROM parole");
      statement.executeUpdate(
          "INSERT INTO parole (%s) SELECT %s FROM parole p, seq_%d_to_%d s WHERE p.id = %d"
              .formatted(String.join(", ", columns), values, from, to, parole));
      statement.executeUpdate(
          "INSERT INTO parole_text (parole_id, purpose, sealed, made_at) SELECT p.id, t.purpose,"
              + " t.sealed, t.made_at FROM parole p, parole_text t WHERE t.parole_id = "
              + parole
              + " AND t.purpose = 'ORIGINAL' AND p.id > "
              + last);
      statement.executeUpdate(
          "INSERT INTO parole_marks (parole_id, personal) SELECT id, id MOD 3 FROM parole"
              + " WHERE id > "
              + last);
    }
  }

  private static List<String> columns(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT column_name FROM information_schema.columns WHERE table_name = 'parole'"
                    + " AND table_schema = DATABASE() AND column_name <> 'id'"
                    + " AND is_generated = 'NEVER'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
