package fr.jalons.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.SharedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command as an operator runs it: one line and an exit code. */
class VerifyJournalIT {
  private static final EmbeddedMariaDb SERVER = SharedDatabase.get();

  private static String url;

  private record Answer(int code, List<String> lines) {}

  @BeforeAll
  static void an_empty_journal() {
    url = SERVER.createDatabase("jalons_verify");
    Flyway.configure().dataSource(url, SERVER.user(), SERVER.password()).load().migrate();
  }

  @Test
  void a_journal_that_holds_is_said_in_one_line_and_0() throws Exception {
    Answer answer = verify("-Djalons.db.url=" + url);
    assertThat(answer.lines()).singleElement().asString().startsWith("The journal holds");
    assertThat(answer.code()).isZero();
  }

  @Test
  void a_journal_that_does_not_hold_is_said_in_one_line_and_1() throws Exception {
    change("INSERT INTO journal_chain VALUES ('node-2', 1, REPEAT('x', 32))");
    try {
      Answer answer = verify("-Djalons.db.url=" + url);
      assertThat(answer.lines())
          .containsExactly("The journal is broken: row 1 of chain node-2 is truncated.");
      assertThat(answer.code()).isEqualTo(1);
    } finally {
      change("DELETE FROM journal_chain");
    }
  }

  @Test
  void a_home_without_database_is_said_in_one_line_and_left_as_it_is() throws Exception {
    Path home = Files.createTempDirectory("no-home").resolve("home");
    Answer answer = verify("-Djalons.home=" + home);
    assertThat(answer.lines()).singleElement().asString().contains("there is no database in");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(home).doesNotExist();
  }

  @Test
  void a_database_that_does_not_answer_is_said_in_one_line() throws Exception {
    Answer answer = verify("-Djalons.db.url=jdbc:mariadb://127.0.0.1:1/jalons");
    assertThat(answer.lines()).singleElement().asString().contains("the database says");
    assertThat(answer.code()).isEqualTo(1);
  }

  @Test
  void a_head_that_is_none_is_said_in_one_line() throws Exception {
    Answer answer = verify("-Djalons.db.url=" + url, "-Djalons.journal.kept=nonsense");
    assertThat(answer.lines()).singleElement().asString().contains("jalons.journal.kept");
    assertThat(answer.code()).isEqualTo(1);
  }

  private static void change(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url, SERVER.user(), SERVER.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Answer verify(String... properties) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(properties));
    command.add(VerifyJournal.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JALONS_DB_PASSWORD", SERVER.password());
    Process process = builder.start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(process.exitValue(), lines);
  }
}
