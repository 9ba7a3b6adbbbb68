package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.testing.RealWar;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the tables rely on, asked of the portal's own data source inside the server. */
@ArquillianTest
class SchemaIT {

  @Resource(lookup = "java:app/jdbc/jalons")
  private DataSource source;

  @Deployment
  static WebArchive portal() {
    return RealWar.with();
  }

  @Test
  void a_text_too_long_for_its_column_is_refused_and_not_cut() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY TABLE short_words (word VARCHAR(5))");
      assertThatThrownBy(() -> statement.execute("INSERT INTO short_words VALUES ('foyer!')"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Data too long");
    }
  }

  @Test
  void an_emoji_and_right_to_left_text_come_back_as_they_went() throws SQLException {
    String words = "merci 🙏🏽 — شكرا";
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY TABLE words (word VARCHAR(50))");
      statement.execute("INSERT INTO words VALUES ('" + words + "')");
      assertThat(text(statement, "SELECT word FROM words")).isEqualTo(words);
      assertThat(text(statement, "SELECT CHARSET(word) FROM words")).isEqualTo("utf8mb4");
    }
  }

  @Test
  void accents_and_case_do_not_hide_a_word_from_a_search() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY TABLE themes (name VARCHAR(50))");
      statement.execute("INSERT INTO themes VALUES ('Santé')");
      assertThat(text(statement, "SELECT name FROM themes WHERE name = 'sante'"))
          .isEqualTo("Santé");
    }
  }

  @Test
  void the_session_counts_in_utc() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(text(statement, "SELECT TIMEDIFF(NOW(), UTC_TIMESTAMP())")).isEqualTo("00:00:00");
      try (ResultSet row = statement.executeQuery("SELECT UTC_TIMESTAMP(6)")) {
        row.next();
        Instant there =
            row.getObject(1, java.time.LocalDateTime.class).toInstant(java.time.ZoneOffset.UTC);
        assertThat(Duration.between(there, Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
      }
    }
  }

  @Test
  void every_table_is_transactional_and_utf8mb4() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      String exceptions =
          "SELECT GROUP_CONCAT(table_name) FROM information_schema.tables"
              + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
              + " AND (engine <> 'InnoDB' OR table_collation NOT LIKE 'utf8mb4%')";
      assertThat(text(statement, exceptions)).isNull();
      assertThat(text(statement, "SELECT version FROM flyway_schema_history LIMIT 1")).isNotNull();
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
