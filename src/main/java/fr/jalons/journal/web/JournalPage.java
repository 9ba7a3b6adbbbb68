package fr.jalons.journal.web;

import fr.jalons.journal.JournalEntry;
import fr.jalons.journal.JournalService;
import fr.jalons.journal.Verdict;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The latest acts, and on demand the proof that none was changed. */
@Named
@RequestScoped
public class JournalPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.FRENCH)
          .withZone(ZoneId.of("Europe/Paris"));

  /** One act as the page shows it. */
  public record Row(String time, String actor, String role, String act, String item, String place) {
    static Row of(JournalEntry entry) {
      var event = entry.event();
      return new Row(
          TIME.format(entry.at()),
          event.actor().name(),
          event.actor().role(),
          event.act(),
          event.itemType() == null ? "" : event.itemType() + " " + event.itemId(),
          entry.node() + " · " + entry.seq());
    }
  }

  @Inject private JournalService journal;

  private List<Row> rows;
  private Verdict verdict;

  @PostConstruct
  void load() {
    rows = journal.latest().stream().map(Row::of).toList();
  }

  /** Checks every chain and shows the verdict in the answer. */
  public void verify() {
    verdict = journal.verify();
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Null before the check. */
  public Verdict getVerdict() {
    return verdict;
  }
}
