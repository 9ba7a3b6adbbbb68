package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps the register of sessions. */
@ApplicationScoped
@Transactional
class SessionService {
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final SessionRepository sessions;
  private final AccountRepository accounts;
  private final Clock clock;

  @Inject
  SessionService(SessionRepository sessions, AccountRepository accounts, Clock clock) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected SessionService() {
    this(null, null, null);
  }

  long begin(String login, String device) {
    Account account = accounts.find(login).orElseThrow();
    Instant now = clock.instant();
    sessions.forget(account.id(), now.minus(REMEMBERED));
    AccountSession session = new AccountSession(account.id(), device, now);
    sessions.add(session);
    return session.id();
  }

  /** The session if it is live and this account's; seeing it is noted once a minute. */
  Optional<AccountSession> live(long id, String login) {
    Instant now = clock.instant();
    Optional<AccountSession> session =
        sessions
            .find(id)
            .filter(found -> found.isLive(now))
            .filter(found -> accounts.isOpen(found.accountId(), login));
    if (session.filter(s -> s.lastSeenAt().plus(SEEN_EVERY).isBefore(now)).isPresent()) {
      sessions.seen(id, now);
    }
    return session;
  }

  void end(long id) {
    sessions.find(id).ifPresent(session -> session.end(clock.instant()));
  }
}
