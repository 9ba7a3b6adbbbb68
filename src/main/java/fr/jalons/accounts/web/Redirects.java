package fr.jalons.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a browser, or the script of a page, to another page of the back office. */
final class Redirects {
  private Redirects() {}

  static void send(HttpServletRequest request, HttpServletResponse response, String page) {
    response.setHeader("Cache-Control", "no-store");
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      script(response, page);
    } else {
      // By hand: the server would name a scheme, and behind a proxy the wrong one.
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", page);
    }
  }

  /** A page's script cannot follow a redirect of its request; Faces has an answer that says it. */
  private static void script(HttpServletResponse response, String page) {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    try {
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + page
                  + "\"/></partial-response>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
