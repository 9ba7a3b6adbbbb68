package fr.jalons.moderation.web;

import fr.jalons.moderation.SheetService;
import fr.jalons.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a referent the sheet of an alert: {@code /pro/fiche-alerte/7.pdf}; never kept anywhere. */
@WebServlet("/pro/fiche-alerte/*")
public class SheetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SheetService sheets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getPathInfo());
    if (!name.matches("/\\d{1,18}\\.pdf")) {
      throw new NotFound("No sheet " + name);
    }
    long alert = Long.parseLong(name.substring(1, name.length() - ".pdf".length()));
    byte[] sheet = sheets.print(alert);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition", "inline; filename=\"alerte-%d.pdf\"".formatted(alert));
    response.setContentLength(sheet.length);
    response.getOutputStream().write(sheet);
  }
}
