package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.Role;
import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells administrators and professionals, once a week, that the commission cannot decide. */
@ApplicationScoped
class WatchService {
  private static final Duration BETWEEN = Duration.ofDays(7);
  private static final URI PAGE = URI.create("/pro/regles");

  private final Members members;
  private final AccountRepository accounts;
  private final WatchRepository watch;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  WatchService(
      Members members,
      AccountRepository accounts,
      WatchRepository watch,
      Outbox outbox,
      Clock clock) {
    this.members = members;
    this.accounts = accounts;
    this.watch = watch;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected WatchService() {
    this(null, null, null, null, null);
  }

  @Transactional
  void look() {
    Instant now = clock.instant();
    if (!members.composition().isWhole() && watch.take(now, now.minus(BETWEEN))) {
      Stream.of(Role.ADMIN, Role.PRO)
          .flatMap(role -> accounts.with(role).stream())
          .map(Account::mail)
          .filter(Objects::nonNull)
          .distinct()
          .forEach(to -> outbox.queue(new Mail(to, MailTemplate.COMMISSION_TOO_SMALL, PAGE)));
    }
  }
}
