package fr.jalons.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.journal.Verdict.Break;
import fr.jalons.journal.Verdict.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String NODE = "node-1";

  private final List<JournalEntry> rows = chain("RECEIVED", "PROPOSED", "AGREED", "PUBLISHED");
  private final ChainHead head = headOf(rows);

  @Test
  void an_untouched_chain_holds() {
    assertThat(walk(rows, List.of()).holds()).isTrue();
  }

  @Test
  void a_missing_row_is_named() {
    rows.remove(1);
    assertThat(walk(rows, List.of()).broken()).isEqualTo(new Break(NODE, 2, Fault.MISSING));
  }

  @Test
  void a_chain_cut_at_its_end_is_named() {
    rows.remove(3);
    assertThat(walk(rows, List.of()).broken()).isEqualTo(new Break(NODE, 4, Fault.TRUNCATED));
  }

  @Test
  void a_chain_rewritten_with_its_head_betrays_itself_by_a_head_kept_elsewhere() {
    List<JournalEntry> rewritten = chain("RECEIVED", "PROPOSED", "REFUSED", "PUBLISHED");
    Walk walk = new Walk(headOf(rewritten), List.of(headOf(rows.subList(0, 3))));
    rewritten.stream().allMatch(row -> walk.follows(row, row.hash()));
    assertThat(walk.end().broken()).isEqualTo(new Break(NODE, 3, Fault.REWRITTEN));
  }

  @Test
  void a_chain_cut_with_its_head_betrays_itself_by_a_head_kept_elsewhere() {
    List<JournalEntry> cut = rows.subList(0, 2);
    Walk walk = new Walk(headOf(cut), List.of(head));
    cut.stream().allMatch(row -> walk.follows(row, row.hash()));
    assertThat(walk.end().broken()).isEqualTo(new Break(NODE, 3, Fault.TRUNCATED));
  }

  @Test
  void a_head_survives_being_written_down() {
    assertThat(ChainHead.parse(head.toString())).hasToString(head.toString());
  }

  private Verdict walk(List<JournalEntry> stored, List<ChainHead> kept) {
    Walk walk = new Walk(head, kept);
    stored.stream().allMatch(row -> walk.follows(row, row.hash()));
    return walk.end();
  }

  private static ChainHead headOf(List<JournalEntry> rows) {
    JournalEntry last = rows.get(rows.size() - 1);
    return new ChainHead(NODE, last.seq(), last.hash());
  }

  private static List<JournalEntry> chain(String... acts) {
    List<JournalEntry> rows = new ArrayList<>();
    byte[] previous = JournalEntry.origin();
    for (String act : acts) {
      JournalEvent event = JournalEvent.on("PAROLE", 42, act, Actor.author());
      rows.add(new JournalEntry(NODE, rows.size() + 1, NOW, event, previous));
      previous = rows.get(rows.size() - 1).hash();
    }
    return rows;
  }
}
