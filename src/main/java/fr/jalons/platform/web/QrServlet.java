package fr.jalons.platform.web;

import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Draws the address of a reader page as a QR code: {@code /qr/guide/logement/x.svg} leads to {@code
 * /guide/logement/x}. Only pages that everybody may read have one. It is drawn for each request,
 * since without a {@link PublicOrigin} of its own the address is the one the reader came by.
 */
public class QrServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".svg";
  private static final int QUIET_ZONE = 4;
  private static final int LONGEST = 200;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String info = String.valueOf(request.getPathInfo());
    String path = info.endsWith(ENDING) ? info.substring(0, info.length() - ENDING.length()) : "";
    boolean page =
        path.length() <= LONGEST
            && Routes.find(path).filter(found -> found.route().cached()).isPresent();
    if (!page) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/svg+xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "private, max-age=3600");
    response
        .getWriter()
        .write(svg(QrCode.encodeText(PublicOrigin.of(request) + path, QrCode.Ecc.MEDIUM)));
  }

  /** Dark squares on white, whatever the page's colours: scanners need the contrast. */
  static String svg(QrCode code) {
    int side = code.size + 2 * QUIET_ZONE;
    StringBuilder squares = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          int run = x - from;
          squares.append("M%d,%dh%dv1h-%dz".formatted(from + QUIET_ZONE, y + QUIET_ZONE, run, run));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
    <path fill="#fff" d="M0,0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
    """
        .formatted(side, squares);
  }
}
