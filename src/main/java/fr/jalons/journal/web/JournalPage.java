package fr.jalons.journal.web;

import fr.jalons.journal.JournalEntry;
import fr.jalons.journal.JournalService;
import fr.jalons.journal.Verdict;
import fr.jalons.platform.web.Messages;
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
          word("actor", event.actor().name()),
          word("role", event.actor().role()),
          word("act", event.act()),
          event.itemType() == null ? "" : word("item", event.itemType()) + " " + event.itemId(),
          entry.node() + " · " + entry.seq());
    }

    /** A code of the journal in French, or itself when no feature has named it. */
    private static String word(String kind, String code) {
      String key = "journal.%s.%s".formatted(kind, code);
      String word = Messages.text(key);
      return word.contains(key) ? code : word;
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
