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
  @Inject private SecondFactorRepository factors;
  @Inject private CurrentSession session;

  private boolean known;
  private Account account;
  private Boolean factorMissing;

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

  /**
   * The roles that count now. Empty when nobody has signed in or a second factor is missing;
   * without those that read paroles while the undertaking is not signed.
   */
  public Set<Role> roles() {
    return mustAddSecondFactor()
        ? Set.of()
        : account().map(a -> a.rolesInForce(Undertaking.current())).orElse(Set.of());
  }

  /** Whether the undertaking of confidentiality waits for a signature. */
  public boolean mustSign() {
    return account().filter(a -> a.mustSign(Undertaking.current())).isPresent();
  }

  /** Whether a role wants a second factor and there is none. */
  public boolean mustAddSecondFactor() {
    if (factorMissing == null) {
      factorMissing =
          account()
              .filter(a -> SecondFactorPolicy.wantsOne(a.roles()))
              .filter(a -> factors.find(a.id()).isEmpty())
              .isPresent();
    }
    return factorMissing;
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
    factorMissing = null;
    known = true;
    session.assumeFresh();
    return () -> {
      account = accountBefore;
      factorMissing = null;
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
