package fr.jalons.notices;

import fr.jalons.accounts.Invited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;

/** Sends the link to whoever was invited; accounts know nothing of mail. */
@ApplicationScoped
class InvitationMail {
  private final Outbox outbox;

  @Inject
  InvitationMail(Outbox outbox) {
    this.outbox = outbox;
  }

  /** For the CDI proxy. */
  protected InvitationMail() {
    this(null);
  }

  void send(@Observes Invited invited) {
    URI page = URI.create(invited.page());
    outbox.queue(new Mail(invited.mail(), MailTemplate.INVITATION, page, invited.until()));
  }
}
