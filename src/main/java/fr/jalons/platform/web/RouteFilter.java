package fr.jalons.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends each public address to its view; views lie below WEB-INF, so no other way leads there. */
public class RouteFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Files that spare the server looking through the libraries (docs/performance.md). */
  private static final String UNSCANNED = "/WEB-INF__";

  /** Request attribute: the {@link Routes.Found} that answers this request. */
  static final String FOUND = RouteFilter.class.getName() + ".found";

  /** Request attribute: the public path, which forms post back to. */
  static final String PUBLIC_PATH = RouteFilter.class.getName() + ".path";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = PublicPath.of(request);
    Optional<Routes.Found> found = Routes.find(path);
    if (found.isPresent()) {
      request.setAttribute(FOUND, found.get());
      request.setAttribute(PUBLIC_PATH, path);
      found.get().variables().forEach(request::setAttribute);
      Speaking.begin(found.get().language());
      try {
        request.getRequestDispatcher(found.get().route().view()).forward(request, response);
      } finally {
        Speaking.end();
      }
    } else if (path.startsWith(UNSCANNED)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }
}
