package fr.jalons.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Asks the portal's own tables, and changes them.
 *
 * @param source where a connection comes from; each question takes one and gives it back
 */
public record Tables(Source source) {

  /** Opens a connection. */
  @FunctionalInterface
  public interface Source {
    Connection connect() throws SQLException;
  }

  /** The first column of the first row, as a whole number. */
  public long number(String sql) {
    return Long.parseLong(text(sql));
  }

  /** The first column of the first row. */
  public String text(String sql) {
    try (Connection connection = source.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @return how many rows are other ones now
   */
  public int change(String sql) {
    try (Connection connection = source.connect();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
