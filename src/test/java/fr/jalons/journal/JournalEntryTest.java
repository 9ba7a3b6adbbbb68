package fr.jalons.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalEntryTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456789Z");
  private static final byte[] ORIGIN = JournalEntry.origin();
  private static final Actor PRO = Actor.account("pro", "PRO");

  @Test
  void the_hash_of_a_row_stays_the_same_over_versions() {
    JournalEvent event = JournalEvent.on("PAROLE", 42, "PROPOSED", PRO);
    assertThat(new JournalEntry("node-1", 1, NOW, event, ORIGIN).hash())
        .asHexString()
        .isEqualTo("744A40A1753BABAFFED0141B31D73EDCFD897E204BFC82249649C8E1E247B0CA");
  }

  @Test
  void every_field_counts() {
    byte[] mac = new byte[32];
    JournalEvent event = JournalEvent.on("PAROLE", 42, "PROPOSED", PRO);
    List<JournalEntry> rows =
        List.of(
            new JournalEntry("node-1", 1, NOW, event, ORIGIN),
            new JournalEntry("node-2", 1, NOW, event, ORIGIN),
            new JournalEntry("node-1", 2, NOW, event, ORIGIN),
            new JournalEntry("node-1", 1, NOW.plusMillis(1), event, ORIGIN),
            new JournalEntry("node-1", 1, NOW, event, rowOf(event).hash()),
            rowOf(JournalEvent.on("ALERT", 42, "PROPOSED", PRO)),
            rowOf(JournalEvent.on("PAROLE", 43, "PROPOSED", PRO)),
            rowOf(JournalEvent.on("PAROLE", 42, "REFUSED", PRO)),
            rowOf(JournalEvent.on("PAROLE", 42, "PROPOSED", Actor.author())),
            rowOf(JournalEvent.on("PAROLE", 42, "PROPOSED", Actor.account("pro", "REFERENT"))),
            rowOf(JournalEvent.of("PROPOSED", PRO)),
            rowOf(event.before(mac)),
            rowOf(event.after(mac)));
    assertThat(rows)
        .extracting(row -> HexFormat.of().formatHex(row.hash()))
        .doesNotHaveDuplicates();
  }

  @Test
  void fields_cannot_slide_into_each_other() {
    JournalEntry one = rowOf(JournalEvent.of("AB", Actor.account("c", "d")));
    JournalEntry other = rowOf(JournalEvent.of("B", Actor.account("c", "dA")));
    assertThat(one.canonical()).isNotEqualTo(other.canonical());
  }

  @Test
  void an_absent_field_is_not_an_empty_one() {
    JournalEvent absent = new JournalEvent("ACT", PRO, null, 1L, null, null);
    JournalEvent empty = new JournalEvent("ACT", PRO, "", 1L, null, null);
    assertThat(rowOf(absent).canonical()).isNotEqualTo(rowOf(empty).canonical());
  }

  @Test
  void a_row_keeps_microseconds_as_the_database_does() {
    assertThat(rowOf(JournalEvent.of("ACT", PRO)).at())
        .isEqualTo(Instant.parse("2026-11-21T10:00:00.123456Z"));
  }

  private static JournalEntry rowOf(JournalEvent event) {
    return new JournalEntry("node-1", 1, NOW, event, ORIGIN);
  }
}
