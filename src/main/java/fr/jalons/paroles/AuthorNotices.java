package fr.jalons.paroles;

import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells an author who left an address that there is news, and nothing more; erases the address once
 * the parole is closed.
 */
@ApplicationScoped
public class AuthorNotices {
  private static final URI PAGE = URI.create("/paroles/suivi");

  /** Where the author has something to read or to do. */
  private static final Set<ParoleStatus> NEWS =
      EnumSet.of(
          ParoleStatus.AWAITING_AUTHOR,
          ParoleStatus.AWAITING_CONSENT,
          ParoleStatus.PUBLISHED,
          ParoleStatus.SUSPENDED,
          ParoleStatus.TRANSMITTED,
          ParoleStatus.INTERNAL,
          ParoleStatus.ORIENTED,
          ParoleStatus.REFUSED);

  /**
   * Where nothing more is to come but what the author asks for with their code. Not what was
   * transmitted: a referent may still write, until the last date on which they ask after it.
   */
  private static final Set<ParoleStatus> CLOSED =
      EnumSet.of(
          ParoleStatus.INTERNAL,
          ParoleStatus.ORIENTED,
          ParoleStatus.REFUSED,
          ParoleStatus.WITHDRAWN,
          ParoleStatus.PURGED);

  private final NoticeAddresses addresses;
  private final Outbox outbox;

  @Inject
  public AuthorNotices(NoticeAddresses addresses, Outbox outbox) {
    this.addresses = addresses;
    this.outbox = outbox;
  }

  /** For the CDI proxy. */
  protected AuthorNotices() {
    this(null, null);
  }

  void tell(@Observes ParoleMoved moved) {
    Parole parole = moved.parole();
    if (NEWS.contains(parole.status())) {
      tell(parole);
    }
    if (CLOSED.contains(parole.status())) {
      addresses.erase(parole);
    }
  }

  /** Nothing more is to come about this parole, so that the address has served. */
  public void close(Parole parole) {
    addresses.erase(parole);
  }

  /** Tells the author of this parole, if they left an address, that there is news. */
  public void tell(Parole parole) {
    addresses
        .of(parole)
        .ifPresent(to -> outbox.queue(new Mail(to, MailTemplate.AUTHOR_NEWS, PAGE)));
  }
}
