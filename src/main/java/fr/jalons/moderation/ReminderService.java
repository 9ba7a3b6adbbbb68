package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Reminds referents to ask what became of an alert; whoever passed it on first of all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ReminderService {
  private final SheetRepository sheets;
  private final AlertRepository alerts;
  private final ParoleRepository paroles;
  private final DutyRoster roster;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  ReminderService(
      SheetRepository sheets,
      AlertRepository alerts,
      ParoleRepository paroles,
      DutyRoster roster,
      Outbox outbox,
      Clock clock) {
    this.sheets = sheets;
    this.alerts = alerts;
    this.paroles = paroles;
    this.roster = roster;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ReminderService() {
    this(null, null, null, null, null, null);
  }

  List<Long> due() {
    return sheets.toRemind(clock.instant());
  }

  void remind(long id) {
    sheets
        .followUpForChange(id)
        .filter(followUp -> followUp.heardAt() == null && followUp.remindedAt() == null)
        .ifPresent(this::remind);
  }

  private void remind(AlertFollowUp followUp) {
    Alert alert = alerts.find(followUp.alertId()).orElseThrow();
    Parole parole = paroles.find(alert.paroleId()).orElseThrow();
    List<Account> people = roster.of(parole);
    URI page = URI.create("/pro/alertes/" + alert.id());
    people.stream()
        .filter(account -> account.id().equals(alert.transmittedBy()))
        .findFirst()
        .or(() -> people.stream().findFirst())
        .filter(account -> account.mail() != null)
        .ifPresent(
            account -> outbox.queue(new Mail(account.mail(), MailTemplate.ALERT_FOLLOW_UP, page)));
    followUp.remind(clock.instant());
  }
}
