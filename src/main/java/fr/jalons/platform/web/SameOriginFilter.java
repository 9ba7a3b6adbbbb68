package fr.jalons.platform.web;

import fr.jalons.platform.Setting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets a write in only from the portal's own pages: {@code Sec-Fetch-Site: same-origin}, or from
 * older browsers the exact {@code Origin}. Reader pages have no session to hold a token.
 */
public class SameOriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READS.contains(request.getMethod()) || sameOrigin(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean sameOrigin(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null && origin.equals(ownOrigin(request));
  }

  private static String ownOrigin(HttpServletRequest request) {
    return Setting.PUBLIC_URL
        .find()
        .map(url -> url.replaceAll("/+$", ""))
        .orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"));
  }
}
