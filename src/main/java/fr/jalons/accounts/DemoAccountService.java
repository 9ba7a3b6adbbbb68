package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes the accounts of the demonstration. */
@ApplicationScoped
class DemoAccountService {
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Clock clock;

  @Inject
  DemoAccountService(AccountRepository accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DemoAccountService() {
    this(null, null, null);
  }

  @Transactional
  void seed(List<DemoAccounts.Seed> seeds) {
    // One hash for all: everybody knows the password, and a start should not take nine times.
    String hash = passwords.hash(DemoAccounts.PASSWORD);
    for (DemoAccounts.Seed seed : seeds) {
      Account account =
          Account.demo(
              seed.login(), seed.displayName(), seed.college(), seed.role(), hash, clock.instant());
      account.sign(Undertaking.current(), clock.instant());
      accounts.add(account);
    }
  }
}
