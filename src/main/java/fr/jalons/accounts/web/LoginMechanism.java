package fr.jalons.accounts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Signs in with what the login page hands over and keeps it in the session. Who asks for a page of
 * the back office without having signed in is sent to the login page, and to that page afterwards.
 * The one that Jakarta Security brings forwards to the login page, past the filters that find
 * views.
 */
@AutoApplySession
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {
  static final String PAGE = "/pro/connexion";

  @Inject private IdentityStoreHandler stores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return context.notifyContainerAboutLogin(stores.validate(credential));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    RememberedPage.keep(request);
    response.setHeader("Cache-Control", "no-store");
    return "partial/ajax".equals(request.getHeader("Faces-Request"))
        ? redirectScript(response)
        : redirect(response);
  }

  /** By hand: the server would name a scheme, and behind a proxy the wrong one. */
  private static AuthenticationStatus redirect(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", PAGE);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** A page's script cannot follow a redirect of its request; Faces has an answer that says it. */
  private static AuthenticationStatus redirectScript(HttpServletResponse response) {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    try {
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + PAGE
                  + "\"/></partial-response>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
