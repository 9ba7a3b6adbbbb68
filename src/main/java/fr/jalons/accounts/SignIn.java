package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Signing in, step by step: the password, then a code where the account has a second factor. */
@ApplicationScoped
public class SignIn {
  private final SignInService service;
  private final Clock clock;

  @Inject
  public SignIn(SignInService service, Clock clock) {
    this.service = service;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected SignIn() {
    this(null, null);
  }

  /** Empty when login and password do not belong together, or the account is closed. */
  public Optional<PendingSignIn> password(String login, String password) {
    return service.password(AccountIdentityStore.login(login), password);
  }

  /** Whoever gave the right password and has no second factor; empty for others. */
  public Optional<ProvenCaller> enter(PendingSignIn pending) {
    return pending.codeWanted() ? Optional.empty() : Optional.of(new ProvenCaller(pending.login()));
  }

  /** Empty when the code does not count, or the password was given too long ago. */
  public Optional<ProvenCaller> enter(PendingSignIn pending, String code) {
    boolean right = !isOver(pending) && service.code(pending.login(), code);
    return right ? Optional.of(new ProvenCaller(pending.login())) : Optional.empty();
  }

  /** Whether the password must be given again. */
  public boolean isOver(PendingSignIn pending) {
    return pending.isOver(clock.instant());
  }

  /**
   * Shows again who one is, for {@link Fresh} acts.
   *
   * @param code wanted only of accounts with a second factor; may be null
   * @return false when password or code do not count
   */
  public boolean confirm(String login, String password, String code, long session) {
    Optional<PendingSignIn> pending = service.password(login, password);
    boolean right =
        pending.isPresent() && (!pending.get().codeWanted() || service.code(login, code));
    if (right) {
      service.prove(login, session);
    }
    return right;
  }
}
