package fr.jalons.accounts.web;

import fr.jalons.accounts.AccountIdentityStore;
import fr.jalons.accounts.SignedIn;
import fr.jalons.platform.RateLimits;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The login page. A failed try counts against the client and against the account it was for. */
@Named
@RequestScoped
public class LoginPage {
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private SecurityContext security;
  @Inject private ExternalContext external;
  @Inject private Client client;
  @Inject private RateLimits limits;
  @Inject private Event<SignedIn> signedIn;

  private String login;
  private String password;
  private String error;

  /** Signs in and leaves for the page asked for; stays with a sentence when that fails. */
  public void enter() throws IOException {
    if (login == null || password == null) {
      error = Messages.text("accounts.login.incomplete");
      return;
    }
    String account = AccountIdentityStore.login(login);
    if (!client.may(Limit.LOGIN) || !limits.allows(Limit.LOGIN_ACCOUNT, account)) {
      error = Messages.text("accounts.login.too-often");
      external.setResponseStatus(TOO_MANY_REQUESTS);
      return;
    }
    if (authenticate(account) != AuthenticationStatus.SUCCESS) {
      error = Messages.text("accounts.login.wrong");
      return;
    }
    limits.giveBack(Limit.LOGIN, client.key());
    limits.giveBack(Limit.LOGIN_ACCOUNT, account);
    signedIn.fire(new SignedIn(account));
    leave();
  }

  private AuthenticationStatus authenticate(String account) {
    return security.authenticate(
        request(),
        (HttpServletResponse) external.getResponse(),
        AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(account, password)));
  }

  /** A session known before signing in must not be the one that has signed in. */
  private void leave() throws IOException {
    String page = RememberedPage.take(request());
    if (request().getSession(false) != null) {
      request().changeSessionId();
    }
    // A redirect, since this server knows the roles from the next request on.
    external.redirect(page);
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) external.getRequest();
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
