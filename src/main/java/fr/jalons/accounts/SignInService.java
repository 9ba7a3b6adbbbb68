package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Checks what somebody shows to sign in. */
@ApplicationScoped
@Transactional
class SignInService {
  private final AccountRepository accounts;
  private final SecondFactorService factors;
  private final SessionRepository sessions;
  private final Passwords passwords;
  private final AccountTrail trail;
  private final Clock clock;

  @Inject
  SignInService(
      AccountRepository accounts,
      SecondFactorService factors,
      SessionRepository sessions,
      Passwords passwords,
      AccountTrail trail,
      Clock clock) {
    this.accounts = accounts;
    this.factors = factors;
    this.sessions = sessions;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected SignInService() {
    this(null, null, null, null, null, null);
  }

  /** Takes as long for an unknown login as for a known one. */
  Optional<PendingSignIn> password(String login, String password) {
    Optional<Account> account = accounts.find(login);
    if (account.isEmpty()) {
      passwords.pretend(password);
      return Optional.empty();
    }
    return account
        .filter(known -> passwords.match(password, known.passwordHash()))
        .filter(Account::maySignIn)
        .map(known -> new PendingSignIn(login, factors.has(known.id()), clock.instant()));
  }

  /** Whether this is a code of the account's device, or one of its recovery codes. */
  boolean code(String login, String code) {
    Account account = accounts.find(login).filter(Account::maySignIn).orElse(null);
    if (account == null || code == null) {
      return false;
    }
    if (factors.accepts(account.id(), code)) {
      return true;
    }
    byte[] before = trail.of(account);
    boolean recovered = factors.recovers(account.id(), code);
    if (recovered) {
      trail.own(AccountAct.USE_RECOVERY_CODE, account, before);
    }
    return recovered;
  }

  /** Notes in the session that its owner has shown again who they are. */
  void prove(String login, long session) {
    accounts
        .find(login)
        .ifPresent(
            account -> {
              sessions.find(session).ifPresent(s -> s.prove(clock.instant()));
              trail.own(AccountAct.CONFIRM_IDENTITY, account, trail.of(account));
            });
  }
}
