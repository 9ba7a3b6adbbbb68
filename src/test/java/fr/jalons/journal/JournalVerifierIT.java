package fr.jalons.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.journal.Verdict.Break;
import fr.jalons.journal.Verdict.Fault;
import fr.jalons.testing.SharedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Does to the tables of a real database what somebody with its password could do. */
class JournalVerifierIT {
  private static final String NODE = "node-1";
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

  private Connection database;
  private ChainHead lastHead;

  private static String url;

  @BeforeAll
  static void tables() {
    EmbeddedMariaDb server = SharedDatabase.get();
    url = server.createDatabase("jalons_journal");
    Flyway.configure().dataSource(url, server.user(), server.password()).load().migrate();
  }

  @BeforeEach
  void a_chain_of_five_acts() throws SQLException {
    EmbeddedMariaDb server = SharedDatabase.get();
    database = DriverManager.getConnection(url, server.user(), server.password());
    tamper("DELETE FROM journal_entry");
    tamper("DELETE FROM journal_chain");
    write("RECEIVED", "PROPOSED", "AGREED", "CONSENTED", "PUBLISHED");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void an_untouched_journal_holds_and_gives_its_heads() throws SQLException {
    Verdict verdict = JournalVerifier.verify(database);
    assertThat(verdict.holds()).isTrue();
    assertThat(verdict.entries()).isEqualTo(5);
    assertThat(verdict.heads()).hasToString("[" + lastHead + "]");
  }

  @Test
  void an_edited_row_is_named() throws SQLException {
    tamper("UPDATE journal_entry SET act = 'REFUSED' WHERE seq = 2");
    assertBroken(2, Fault.EDITED);
  }

  @Test
  void a_time_moved_by_a_microsecond_is_named() throws SQLException {
    tamper("UPDATE journal_entry SET at = at + INTERVAL 1 MICROSECOND WHERE seq = 4");
    assertBroken(4, Fault.EDITED);
  }

  @Test
  void a_row_rewritten_with_its_own_hash_is_betrayed_by_the_next() throws SQLException {
    JournalEntry first = read(1);
    tamper("DELETE FROM journal_entry WHERE seq = 2");
    JournalEvent forged = JournalEvent.on("PAROLE", 42, "REFUSED", Actor.author());
    JournalTable.insert(database, new JournalEntry(NODE, 2, NOW, forged, first.hash()));
    assertBroken(3, Fault.REORDERED);
  }

  @Test
  void a_deleted_row_is_named() throws SQLException {
    tamper("DELETE FROM journal_entry WHERE seq = 3");
    assertBroken(3, Fault.MISSING);
  }

  @Test
  void a_deleted_first_row_is_named() throws SQLException {
    tamper("DELETE FROM journal_entry WHERE seq = 1");
    assertBroken(1, Fault.MISSING);
  }

  @Test
  void a_row_deleted_and_the_gap_closed_is_named() throws SQLException {
    tamper("DELETE FROM journal_entry WHERE seq = 3");
    tamper("UPDATE journal_entry SET seq = seq - 1 WHERE seq > 3 ORDER BY seq");
    assertBroken(3, Fault.REORDERED);
  }

  @Test
  void two_rows_that_changed_places_are_named() throws SQLException {
    tamper("UPDATE journal_entry SET seq = 99 WHERE seq = 2");
    tamper("UPDATE journal_entry SET seq = 2 WHERE seq = 3");
    tamper("UPDATE journal_entry SET seq = 3 WHERE seq = 99");
    assertBroken(2, Fault.REORDERED);
  }

  @Test
  void a_journal_cut_at_its_end_is_named() throws SQLException {
    tamper("DELETE FROM journal_entry WHERE seq >= 4");
    assertBroken(4, Fault.TRUNCATED);
  }

  @Test
  void an_emptied_journal_is_named() throws SQLException {
    tamper("DELETE FROM journal_entry");
    assertBroken(1, Fault.TRUNCATED);
  }

  @Test
  void a_row_that_no_chain_knows_is_named() throws SQLException {
    tamper("UPDATE journal_chain SET seq = 4");
    tamper(
        "UPDATE journal_chain c JOIN journal_entry e ON e.node = c.node AND e.seq = 4"
            + " SET c.head = e.hash");
    assertBroken(5, Fault.UNEXPECTED);
  }

  @Test
  void a_journal_cut_together_with_its_chain_is_betrayed_by_a_head_kept_elsewhere()
      throws SQLException {
    tamper("DELETE FROM journal_entry");
    tamper("DELETE FROM journal_chain");
    assertThat(JournalVerifier.verify(database).holds()).isTrue();
    assertThat(JournalVerifier.verify(database, List.of(lastHead)).broken())
        .isEqualTo(new Break(NODE, 1, Fault.TRUNCATED));
  }

  @Test
  void a_kept_head_that_the_chain_still_passes_through_is_no_complaint() throws SQLException {
    ChainHead kept = lastHead;
    write("SUSPENDED");
    assertThat(JournalVerifier.verify(database, List.of(kept)).holds()).isTrue();
  }

  @Test
  void the_verdict_is_one_line() throws SQLException {
    tamper("DELETE FROM journal_entry WHERE seq = 3");
    assertThat(JournalVerifier.verify(database).line())
        .isEqualTo("The journal is broken: row 3 of chain node-1 is missing.");
  }

  private void assertBroken(long seq, Fault fault) throws SQLException {
    assertThat(JournalVerifier.verify(database).broken()).isEqualTo(new Break(NODE, seq, fault));
  }

  private void tamper(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("SET foreign_key_checks = 0");
      statement.execute(sql);
    }
  }

  private JournalEntry read(long seq) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM journal_entry WHERE seq = " + seq)) {
      row.next();
      return JournalTable.read(row);
    }
  }

  private void write(String... acts) throws SQLException {
    if (lastHead == null) {
      lastHead = new ChainHead(NODE, 0, JournalEntry.origin());
    }
    tamper("REPLACE INTO journal_chain (node, seq, head) VALUES ('node-1', 0, REPEAT('0', 32))");
    for (String act : acts) {
      JournalEvent event =
          JournalEvent.on("PAROLE", 42, act, Actor.author())
              .after(new byte[JournalEntry.HASH_BYTES]);
      JournalEntry entry = new JournalEntry(NODE, lastHead.seq() + 1, NOW, event, lastHead.hash());
      JournalTable.insert(database, entry);
      lastHead = new ChainHead(NODE, entry.seq(), entry.hash());
    }
    try (PreparedStatement head =
        database.prepareStatement("UPDATE journal_chain SET seq = ?, head = ?")) {
      head.setLong(1, lastHead.seq());
      head.setBytes(2, lastHead.hash());
      head.executeUpdate();
    }
  }
}
