package fr.jalons.paroles.web;

import fr.jalons.departement.Departement;
import fr.jalons.paroles.WallService;
import fr.jalons.platform.web.PublicOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The latest published paroles as an Atom feed (RFC 4287) for partners. Made anew for each request:
 * a text that was taken back is not in the next answer.
 */
@WebServlet("/paroles/flux.atom")
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient WallService wall;
  @Inject private transient Departement departement;
  @Inject private transient PublicOrigin origin;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] feed =
        Feed.write(origin.get(), departement.name(), wall.page(1).paroles())
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/atom+xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(feed.length);
    response.getOutputStream().write(feed);
  }
}
