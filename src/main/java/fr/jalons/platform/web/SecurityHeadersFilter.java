package fr.jalons.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that every answer bears. The back office's Content-Security-Policy comes from PrimeFaces,
 * which makes a script nonce for each view.
 */
public class SecurityHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String READER_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";
  private static final String NOTHING =
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
          + " payment=(), usb=(), browsing-topics=(), interest-cohort=()";
  private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = PublicPath.of(request);
    boolean backOffice = BackOffice.owns(path);
    if (!backOffice) {
      response.setHeader("Content-Security-Policy", READER_POLICY);
    }
    if (backOffice || isPersonal(path)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (path.equals("/paroles") || path.startsWith("/paroles/")) {
      response.setHeader("X-Robots-Tag", "noindex, noarchive");
    }
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Permissions-Policy", NOTHING);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.isSecure() || Proxies.sayTls(request)) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    chain.doFilter(request, new RelativeRedirects(response));
  }

  private static boolean isPersonal(String path) {
    return path.equals("/paroles/donner")
        || path.startsWith("/paroles/suivi")
        || path.equals("/paroles/recu.pdf")
        || path.endsWith("/signaler")
        || path.endsWith("/guide/avis");
  }
}
