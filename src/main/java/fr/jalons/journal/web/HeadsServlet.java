package fr.jalons.journal.web;

import fr.jalons.journal.ChainHead;
import fr.jalons.journal.JournalService;
import fr.jalons.journal.Verdict;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/** The heads of all chains as a file to keep elsewhere; none when the journal does not hold. */
@WebServlet("/pro/journal/empreintes")
public class HeadsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient JournalService journal;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Verdict verdict = journal.verify();
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    if (!verdict.holds()) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      response.getWriter().write(verdict.line() + "\n");
      return;
    }
    response.setHeader("Content-Disposition", "attachment; filename=\"empreintes.txt\"");
    response
        .getWriter()
        .write(
            verdict.heads().stream()
                .map(ChainHead::toString)
                .collect(Collectors.joining("\n", "", "\n")));
  }
}
