package fr.jalons.accounts.web;

import fr.jalons.accounts.AccountIdentityStore;
import fr.jalons.accounts.PendingSignIn;
import fr.jalons.accounts.SignIn;
import fr.jalons.platform.RateLimits;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The login page. A failed try counts against the client and against the account it was for. */
@Named
@RequestScoped
public class LoginPage {
  @Inject private SignIn signIn;
  @Inject private Entrance entrance;
  @Inject private Client client;
  @Inject private RateLimits limits;

  private String login;
  private String password;
  private String error;

  /** Signs in, or leaves for the page that asks for a code; stays with a sentence on failure. */
  public void enter() {
    if (login == null || password == null) {
      error = Messages.text("accounts.login.incomplete");
      return;
    }
    String account = AccountIdentityStore.login(login);
    if (!client.may(Limit.LOGIN) || !limits.allows(Limit.LOGIN_ACCOUNT, account)) {
      error = Messages.text("accounts.login.too-often");
      entrance.tooOften();
      return;
    }
    Optional<PendingSignIn> pending = signIn.password(login, password);
    if (pending.isEmpty()) {
      error = Messages.text("accounts.login.wrong");
      return;
    }
    limits.giveBack(Limit.LOGIN, client.key());
    limits.giveBack(Limit.LOGIN_ACCOUNT, account);
    signIn.enter(pending.get()).ifPresentOrElse(entrance::open, () -> askForCode(pending.get()));
  }

  private void askForCode(PendingSignIn pending) {
    ServerSession.keepPending(entrance.request(), pending);
    entrance.go(CodePage.PAGE);
  }

  /** Why signing in failed, or null. */
  public String getError() {
    return error;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  /** Never sent back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
