package fr.jalons.accounts.web;

import fr.jalons.accounts.PendingSignIn;
import fr.jalons.accounts.ProvenCaller;
import fr.jalons.accounts.SignIn;
import fr.jalons.platform.RateLimits;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The second step of signing in: a code of the device, or a recovery code. */
@Named
@RequestScoped
public class CodePage {
  static final String PAGE = "/pro/connexion/code";

  @Inject private SignIn signIn;
  @Inject private Entrance entrance;
  @Inject private RateLimits limits;

  private String code;
  private String error;

  /** Signs in; stays with a sentence when the code does not count. */
  public void enter() {
    Optional<PendingSignIn> pending = ServerSession.pending(entrance.request());
    if (pending.isEmpty() || signIn.isOver(pending.get())) {
      entrance.go(LoginMechanism.PAGE);
      return;
    }
    String account = pending.get().login();
    if (!limits.allows(Limit.SECOND_FACTOR, account)) {
      error = Messages.text("accounts.login.too-often");
      entrance.tooOften();
      return;
    }
    Optional<ProvenCaller> caller = signIn.enter(pending.get(), code);
    if (caller.isEmpty()) {
      error = Messages.text("accounts.refusal.code");
      return;
    }
    limits.giveBack(Limit.SECOND_FACTOR, account);
    entrance.open(caller.get());
  }

  /** Whether a password was given before; without it there is nothing to ask. */
  public boolean isExpected() {
    return ServerSession.pending(entrance.request()).isPresent();
  }

  public String getError() {
    return error;
  }

  /** Never sent back to the page. */
  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
