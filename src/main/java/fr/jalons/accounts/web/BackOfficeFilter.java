package fr.jalons.accounts.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.CurrentSession;
import fr.jalons.accounts.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before every page of the back office: who has not signed in is sent to the login page, and
 * to that page afterwards; a session that was ended on whatever node is over here too; what must be
 * signed, set up or confirmed first comes first. Services enforce the same by themselves; this only
 * leads people to the page that is next.
 */
public class BackOfficeFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Open to whoever has not signed in. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          Pattern.quote(LoginMechanism.PAGE)
              + "|"
              + Pattern.quote(CodePage.PAGE)
              + "|/pro/invitation/.*");

  /** Open to whoever has signed in, in whatever state. */
  private static final Set<String> ONE_S_OWN =
      Set.of(
          UndertakingPage.PAGE,
          AccountPage.PAGE,
          DevicePage.PAGE,
          ConfirmPage.PAGE,
          "/pro/deconnexion");

  /** Where dangerous acts begin. */
  private static final Pattern DANGEROUS =
      Pattern.compile("/pro/personnes/.+|/pro/conservation|" + Pattern.quote(DevicePage.PAGE));

  @Inject private transient Sessions sessions;
  @Inject private transient CurrentAccount me;
  @Inject private transient CurrentSession session;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean signedIn = request.getUserPrincipal() != null;
    if (!signedIn && OUTSIDE.matcher(request.getServletPath()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    if (!signedIn || !isRegistered(request)) {
      if (signedIn) {
        request.getSession().invalidate();
      }
      RememberedPage.keep(request);
      Redirects.send(request, response, LoginMechanism.PAGE);
      return;
    }
    String next = request.getMethod().equals("GET") ? first(request.getServletPath()) : null;
    if (next == null) {
      chain.doFilter(request, response);
    } else {
      RememberedPage.keep(request);
      Redirects.send(request, response, next);
    }
  }

  private boolean isRegistered(HttpServletRequest request) {
    String login = request.getUserPrincipal().getName();
    return ServerSession.number(request).filter(id -> sessions.takeUp(id, login)).isPresent();
  }

  /** The page that comes before this one; null when none does. */
  private String first(String path) {
    if (!ONE_S_OWN.contains(path) && !path.startsWith(LoginMechanism.PAGE)) {
      if (me.mustAddSecondFactor()) {
        return DevicePage.PAGE;
      }
      if (me.mustSign()) {
        return UndertakingPage.PAGE;
      }
    }
    boolean stale = DANGEROUS.matcher(path).matches() && !session.isFreshEnoughToBegin();
    return stale ? ConfirmPage.PAGE : null;
  }
}
