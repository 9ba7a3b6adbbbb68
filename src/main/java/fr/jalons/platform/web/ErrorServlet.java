package fr.jalons.platform.web;

import fr.jalons.platform.Gone;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers every failure with a page in plain words that needs neither Faces nor the database. The
 * path says which: {@code /error/404}.
 */
public class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OTHER = "500";

  /** Where the 410 page has room for a way on. */
  private static final String NEARBY = "<!-- nearby -->";

  /** Tells the script of a page which failure it met: it cannot show the whole page. */
  private static final String FAILURE = "Jalons-Failure";

  private transient ErrorPages pages;

  /** Reads every page at the start: when something fails, nothing needs to be read. */
  @Override
  public void init() {
    pages = ErrorPages.read(getServletContext()::getResourceAsStream);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String page = page(request);
    response.resetBuffer();
    response.setStatus(page.equals("expired") ? 400 : Integer.parseInt(page));
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(FAILURE, page);
    String whole = pages.of(page).replace(NEARBY, nearby(request));
    response.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
  }

  /** A way on from what is gone to what is like it; empty when there is none. */
  private static String nearby(HttpServletRequest request) {
    return request.getAttribute(Gone.class.getName()) instanceof Gone gone && gone.nearby() != null
        ? "<li>Voir les autres questions du thème <a href=\"%s\">%s</a>.</li>"
            .formatted(gone.nearbyPath(), gone.nearby().replace("&", "&amp;").replace("<", "&lt;"))
        : "";
  }

  private String page(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
      return "404";
    }
    String path = request.getPathInfo();
    String wanted = path == null ? OTHER : path.substring(1);
    return pages.has(wanted) ? wanted : OTHER;
  }
}
