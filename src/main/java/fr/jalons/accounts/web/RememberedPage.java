package fr.jalons.accounts.web;

import fr.jalons.platform.web.RouteParams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The page somebody asked for before signing in, kept in their session only. */
final class RememberedPage {
  private static final String ATTRIBUTE = RememberedPage.class.getName();
  private static final String HOME = "/pro";

  private RememberedPage() {}

  /** Keeps the page that is being read; a form that was being sent cannot be sent again. */
  static void keep(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      String query = request.getQueryString();
      keep(request, request.getRequestURI() + (query == null ? "" : "?" + query));
    }
  }

  /** Keeps the page whose form is being sent, to be filled in again. */
  static void keepPath(HttpServletRequest request) {
    keep(request, RouteParams.pathOf(request));
  }

  private static void keep(HttpServletRequest request, String page) {
    request.getSession().setAttribute(ATTRIBUTE, page);
  }

  /** Where to go after signing in; the first page of the back office when nothing is kept. */
  static String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || session.getAttribute(ATTRIBUTE) == null) {
      return HOME;
    }
    String page = session.getAttribute(ATTRIBUTE).toString();
    session.removeAttribute(ATTRIBUTE);
    return page;
  }
}
