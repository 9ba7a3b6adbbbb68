package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import fr.jalons.paroles.AuthorAnswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;

/** Tells the referent who has taken an alert that its author has answered. */
@ApplicationScoped
class AnswerHerald {
  private final AlertRepository alerts;
  private final AccountRepository accounts;
  private final Outbox outbox;

  @Inject
  AnswerHerald(AlertRepository alerts, AccountRepository accounts, Outbox outbox) {
    this.alerts = alerts;
    this.accounts = accounts;
    this.outbox = outbox;
  }

  /** For the CDI proxy. */
  protected AnswerHerald() {
    this(null, null, null);
  }

  void tell(@Observes AuthorAnswered answered) {
    alerts.latestOf(answered.paroleId()).ifPresent(this::tell);
  }

  private void tell(Alert alert) {
    if (alert.acknowledgedBy() == null) {
      return;
    }
    accounts
        .find(alert.acknowledgedBy())
        .filter(Account::maySignIn)
        .map(Account::mail)
        .ifPresent(
            mail ->
                outbox.queue(
                    new Mail(
                        mail,
                        MailTemplate.AUTHOR_ANSWERED,
                        URI.create("/pro/alertes/" + alert.id()))));
  }
}
