package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.Role;
import fr.jalons.departement.Departement;
import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import fr.jalons.paroles.ParoleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Queues the daily digest of each reader who wants one, once a day whatever the servers. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DigestService {
  private static final URI QUEUE = URI.create("/pro/moderation");

  private final DigestRepository digests;
  private final AccountRepository accounts;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  DigestService(DigestRepository digests, AccountRepository accounts, Outbox outbox, Clock clock) {
    this.digests = digests;
    this.accounts = accounts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DigestService() {
    this(null, null, null, null);
  }

  List<Long> readers() {
    return digests.readersWithout(today());
  }

  /** Nothing is sent to a reader for whom nothing waits. */
  void send(long accountId) {
    if (!digests.take(accountId, today())) {
      return;
    }
    Account account = accounts.find(accountId).orElseThrow();
    Digest digest = of(account);
    if (!digest.isEmpty()) {
      outbox.queue(
          new Mail(
              account.mail(),
              MailTemplate.DIGEST,
              digest.waiting(),
              digest.days(),
              digest.votes(),
              QUEUE));
    }
  }

  private Digest of(Account account) {
    Role role = account.roles().contains(Role.PRO) ? Role.PRO : Role.USAGER;
    Set<ParoleStatus> waiting = Shelf.TO_READ.statuses(role);
    int days =
        digests
            .oldest(waiting)
            .map(at -> (int) Duration.between(at, clock.instant()).toDays())
            .orElse(0);
    int votes = digests.count(EnumSet.of(ParoleStatus.IN_COMMISSION));
    return new Digest(digests.count(waiting), days, votes);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Departement.ZONE);
  }
}
