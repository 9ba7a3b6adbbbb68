package fr.jalons.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Redirects by path alone. The server would add the scheme it was reached with, which behind a
 * proxy that speaks TLS is not the reader's, and which {@code form-action 'self'} then refuses.
 */
final class RelativeRedirects extends HttpServletResponseWrapper {
  RelativeRedirects(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendRedirect(String location) {
    resetBuffer();
    setStatus(SC_SEE_OTHER);
    setHeader("Location", location);
  }
}
