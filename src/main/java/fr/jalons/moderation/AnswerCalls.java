package fr.jalons.moderation;

import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.Role;
import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.ParoleMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;

/** Asks services for an answer when a parole that concerns them is published. */
@ApplicationScoped
class AnswerCalls {
  private final AccountRepository accounts;
  private final Outbox outbox;

  @Inject
  AnswerCalls(AccountRepository accounts, Outbox outbox) {
    this.accounts = accounts;
    this.outbox = outbox;
  }

  /** For the CDI proxy. */
  protected AnswerCalls() {
    this(null, null);
  }

  void call(@Observes ParoleMoved moved) {
    if (moved.act() == Act.PUBLISH) {
      URI page = URI.create("/pro/reponses/" + moved.parole().id());
      accounts.with(Role.REPONDANT).stream()
          .filter(account -> account.mail() != null)
          .filter(account -> AnswerDoor.concerns(account.line(), moved.parole()))
          .forEach(
              account -> outbox.queue(new Mail(account.mail(), MailTemplate.ANSWER_WANTED, page)));
    }
  }
}
