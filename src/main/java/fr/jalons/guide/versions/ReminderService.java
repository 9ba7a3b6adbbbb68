package fr.jalons.guide.versions;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.Role;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import fr.jalons.platform.Language;
import fr.jalons.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/**
 * Reminds editors once a week of what comes due within a month: each of the fiches they look after,
 * of those that nobody does, and of all facts.
 */
@ApplicationScoped
public class ReminderService {
  private static final int SOON_DAYS = 30;
  private static final URI CALENDAR = URI.create("/pro/guide/calendrier");

  private final ReminderRepository reminders;
  private final GuideDocumentRepository documents;
  private final GuideCatalogue catalogue;
  private final AccountRepository accounts;
  private final Outbox outbox;
  private final Today today;
  private final Clock clock;

  @Inject
  public ReminderService(
      ReminderRepository reminders,
      GuideDocumentRepository documents,
      GuideCatalogue catalogue,
      AccountRepository accounts,
      Outbox outbox,
      Today today,
      Clock clock) {
    this.reminders = reminders;
    this.documents = documents;
    this.catalogue = catalogue;
    this.accounts = accounts;
    this.outbox = outbox;
    this.today = today;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ReminderService() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Does nothing when it was done this week, on whatever node.
   *
   * @return how many editors are written to
   */
  @Transactional
  public int remind() {
    LocalDate week = today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (!reminders.note(week, clock.instant())) {
      return 0;
    }
    Map<String, String> owners = owners();
    LocalDate horizon = today.date().plusDays(SOON_DAYS);
    long facts =
        catalogue.facts().all().stream()
            .filter(fact -> !fact.on(horizon).checkBy().isAfter(horizon))
            .count();
    int written = 0;
    for (Account editor : accounts.with(Role.EDITEUR)) {
      long fiches =
          catalogue.fiches().stream()
              .filter(fiche -> !fiche.review().isAfter(horizon))
              .filter(fiche -> concerns(fiche, editor, owners))
              .count();
      if (fiches + facts > 0 && editor.mail() != null) {
        outbox.queue(new Mail(editor.mail(), MailTemplate.GUIDE_REVIEW, fiches, facts, CALENDAR));
        written++;
      }
    }
    return written;
  }

  private static boolean concerns(Fiche fiche, Account editor, Map<String, String> owners) {
    String owner = owners.get(fiche.id().toString());
    return owner == null || owner.equals(editor.login());
  }

  private Map<String, String> owners() {
    Map<String, String> owners = new HashMap<>();
    documents.all().stream()
        .filter(document -> document.key().kind() == DocumentKind.FICHE)
        .filter(document -> document.key().language() == Language.FRENCH)
        .forEach(document -> owners.put(document.key().name(), document.owner()));
    return owners;
  }
}
