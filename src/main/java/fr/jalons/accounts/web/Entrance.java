package fr.jalons.accounts.web;

import fr.jalons.accounts.ProvenCaller;
import fr.jalons.accounts.Sessions;
import fr.jalons.accounts.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets in whoever has shown all that is wanted. */
@RequestScoped
public class Entrance {
  @Inject private SecurityContext security;
  @Inject private ExternalContext external;
  @Inject private Sessions sessions;
  @Inject private Event<SignedIn> signedIn;

  /** Signs in and leaves for the page that was asked for. */
  void open(ProvenCaller caller) {
    AuthenticationStatus status =
        security.authenticate(
            request(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams().credential(caller));
    if (status != AuthenticationStatus.SUCCESS) {
      go(LoginMechanism.PAGE);
      return;
    }
    ServerSession.forgetPending(request());
    String device = DeviceWords.of(request().getHeader("User-Agent"));
    ServerSession.keepNumber(request(), sessions.begin(caller.login(), device));
    signedIn.fire(new SignedIn(caller.login()));
    // A session known before signing in must not be the one that has signed in.
    request().changeSessionId();
    // A redirect, since this server knows the roles from the next request on.
    go(RememberedPage.take(request()));
  }

  /** Sends the browser to another page of the portal. */
  void go(String page) {
    try {
      external.redirect(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpServletRequest request() {
    return (HttpServletRequest) external.getRequest();
  }

  /** Answers with 429. */
  void tooOften() {
    external.setResponseStatus(429);
  }
}
