package fr.jalons.moderation;

import fr.jalons.journal.Actor;
import fr.jalons.paroles.AuthorNotices;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Closes the follow-up of an alert that was passed on once its last date is past and nobody wrote
 * anything down: the author's mail address has served, and goes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FollowUpTermService {
  private final SheetRepository sheets;
  private final AlertRepository alerts;
  private final ParoleRepository paroles;
  private final ParoleJournal journal;
  private final AuthorNotices notices;
  private final Clock clock;

  @Inject
  FollowUpTermService(
      SheetRepository sheets,
      AlertRepository alerts,
      ParoleRepository paroles,
      ParoleJournal journal,
      AuthorNotices notices,
      Clock clock) {
    this.sheets = sheets;
    this.alerts = alerts;
    this.paroles = paroles;
    this.journal = journal;
    this.notices = notices;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected FollowUpTermService() {
    this(null, null, null, null, null, null);
  }

  /** Numbers of alerts whose follow-up is over. */
  List<Long> over() {
    return sheets.unanswered(clock.instant().minus(AlertFollowUp.GRACE));
  }

  /** Closes one, unless a referent has just written. */
  void close(long alert) {
    Parole parole =
        paroles.findForChange(alerts.find(alert).orElseThrow().paroleId()).orElseThrow();
    List<AlertFollowUp> unheard =
        sheets.followUps(alert).stream()
            .filter(date -> !date.isHeard())
            .flatMap(date -> sheets.followUpForChange(date.id()).stream())
            .filter(date -> !date.isHeard())
            .toList();
    if (!unheard.isEmpty()) {
      unheard.forEach(date -> date.lapse(clock.instant()));
      journal.note(parole, "LEAVE_FOLLOW_UP", Actor.system("terms"), null);
      notices.close(parole);
    }
  }
}
