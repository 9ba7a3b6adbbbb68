package fr.jalons.platform.web;

import fr.jalons.platform.Forbidden;
import fr.jalons.platform.Gone;
import fr.jalons.platform.Moved;
import fr.jalons.platform.NotFound;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what really happened inside what Faces, EL and CDI wrap around it, so that the error pages
 * of web.xml answer a page that does not exist and one that is not allowed.
 */
public class FailureFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 20;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted()) {
        throw e;
      }
      if (cause(e, Moved.class).isPresent()) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", cause(e, Moved.class).orElseThrow().path());
      } else if (cause(e, Gone.class).isPresent()) {
        request.setAttribute(Gone.class.getName(), cause(e, Gone.class).orElseThrow());
        response.sendError(HttpServletResponse.SC_GONE);
      } else if (cause(e, NotFound.class).isPresent()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else if (cause(e, Forbidden.class).isPresent()) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      } else if (cause(e, ViewExpiredException.class).isPresent()) {
        throw cause(e, ViewExpiredException.class).orElseThrow();
      } else {
        throw e;
      }
    }
  }

  /** The failure of this kind inside what wraps it; empty when there is none. */
  static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> wanted) {
    return Stream.iterate(failure, x -> x != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(wanted::isInstance)
        .map(wanted::cast)
        .findFirst();
  }
}
