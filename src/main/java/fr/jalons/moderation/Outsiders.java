package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Observers whom the Département has named to read appeals when every member of a college took part
 * or keeps away. They read as professionals do.
 */
@ApplicationScoped
class Outsiders {
  private final OutsiderRepository outsiders;
  private final AccountRepository accounts;

  @Inject
  Outsiders(OutsiderRepository outsiders, AccountRepository accounts) {
    this.outsiders = outsiders;
    this.accounts = accounts;
  }

  /** For the CDI proxy. */
  protected Outsiders() {
    this(null, null);
  }

  /** Those named, as long as their account is open and theirs to observe. */
  List<Member> all() {
    Set<Long> named = outsiders.all();
    return candidates().stream()
        .filter(account -> named.contains(account.id()))
        .map(Member::of)
        .toList();
  }

  /** Accounts that may be named: observers who have signed the undertaking, since they read all. */
  List<Account> candidates() {
    return accounts.with(Role.OBSERVATEUR).stream()
        .filter(account -> account.college() == null)
        .filter(Account::hasSigned)
        .toList();
  }

  void name(Set<Long> chosen) {
    outsiders.replace(candidates().stream().map(Account::id).filter(chosen::contains).toList());
  }
}
