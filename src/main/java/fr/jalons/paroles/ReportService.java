package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.ContentChanged;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * What a visitor reports of a published text. "A person can be recognised" and danger hide it at
 * once, the first time for each version of the text, so that nobody can keep a text down by
 * reporting it again and again; everything is looked at by a professional, and danger by the
 * referent on duty.
 */
@ApplicationScoped
@Transactional
public class ReportService {
  public static final int MOST_CHARACTERS = 1_000;
  private static final String PURPOSE = "REPORT";
  private static final Actor VISITOR = new Actor("(visitor)", "VISITOR");

  private final ParoleRepository paroles;
  private final ReportRepository reports;
  private final ParoleJournal journal;
  private final ItemVault vault;
  private final Event<ContentChanged> changes;
  private final Event<DangerReported> dangers;
  private final Clock clock;

  @Inject
  public ReportService(
      ParoleRepository paroles,
      ReportRepository reports,
      ParoleJournal journal,
      ItemVault vault,
      Event<ContentChanged> changes,
      Event<DangerReported> dangers,
      Clock clock) {
    this.paroles = paroles;
    this.reports = reports;
    this.journal = journal;
    this.vault = vault;
    this.changes = changes;
    this.dangers = dangers;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ReportService() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @param words what the visitor adds; null when nothing
   * @return whether the text is hidden now
   */
  public boolean report(String publicId, ReportReason reason, String words) {
    if (reason == null) {
      throw new Refusal("paroles.refusal.report-reason");
    }
    if (words != null && words.length() > MOST_CHARACTERS) {
      throw new Refusal("paroles.refusal.report-long", words.length(), MOST_CHARACTERS);
    }
    Parole parole =
        paroles
            .findPublished(publicId)
            .flatMap(found -> paroles.findForChange(found.id()))
            .filter(found -> found.status() == ParoleStatus.PUBLISHED)
            .orElseThrow(() -> new NotFound("No such published parole"));
    ParoleText text = paroles.latestText(parole.id(), Purpose.PUBLIC).orElseThrow();
    boolean hides = reason.hides() && !reports.hasHidden(text.id());
    byte[] sealed =
        words == null ? null : vault.seal(parole.itemKeyId(), PURPOSE, CleanText.of(words));
    reports.add(new Report(parole.id(), text.id(), reason, sealed, hides, clock.instant()));
    journal.note(parole, "REPORT_" + reason, VISITOR, words);
    if (hides) {
      hide(parole, reason);
    }
    if (reason == ReportReason.DANGER) {
      dangers.fire(new DangerReported(parole.id()));
    }
    return hides;
  }

  private void hide(Parole parole, ReportReason reason) {
    parole.suspend(Party.VISITOR, clock.instant());
    if (reason == ReportReason.DANGER) {
      parole.markAsUrgent();
    }
    journal.record(parole, Act.SUSPEND, VISITOR);
    changes.fire(new ContentChanged());
  }

  /** What the visitor wrote; null when nothing. */
  public String words(Parole parole, Report report) {
    return report.sealed() == null
        ? null
        : vault.open(parole.itemKeyId(), PURPOSE, report.sealed());
  }
}
