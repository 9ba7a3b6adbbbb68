package fr.jalons.accounts;

import fr.jalons.platform.Forbidden;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;

/**
 * Who works in the current request, read anew each time: a closed account or a role taken away
 * counts at once, not at the end of the session. In a view: {@code #{me}}.
 */
@Named("me")
@RequestScoped
public class CurrentAccount {
  @Inject private SecurityContext security;
  @Inject private AccountRepository accounts;

  private boolean known;
  private Account account;

  /**
   * @throws Forbidden when nobody has signed in
   */
  public long id() {
    return account().map(Account::id).orElseThrow(() -> new Forbidden("Nobody has signed in"));
  }

  /** Null when nobody has signed in. */
  public String login() {
    return account().map(Account::login).orElse(null);
  }

  /** Null when nobody has signed in. */
  public String displayName() {
    return account().map(Account::displayName).orElse(null);
  }

  /** Null when nobody has signed in, and for somebody who is not on the commission. */
  public College college() {
    return account().map(Account::college).orElse(null);
  }

  /** Empty when nobody has signed in. */
  public Set<Role> roles() {
    return account().map(Account::roles).orElse(Set.of());
  }

  public boolean has(Role role) {
    return roles().contains(role);
  }

  public boolean isDemo() {
    return account().map(Account::isDemo).orElse(false);
  }

  /**
   * Stands in for signing in; see {@link RunAs}. Asks nobody who has signed in, since a portal that
   * is starting may not.
   *
   * @return what puts things back as they were
   */
  Runnable assume(Account other) {
    Account accountBefore = account;
    boolean knownBefore = known;
    account = other;
    known = true;
    return () -> {
      account = accountBefore;
      known = knownBefore;
    };
  }

  private Optional<Account> account() {
    if (!known) {
      account = signedIn().flatMap(accounts::find).filter(Account::maySignIn).orElse(null);
      known = true;
    }
    return Optional.ofNullable(account);
  }

  private Optional<String> signedIn() {
    return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
  }
}
