package fr.jalons.paroles.web;

import fr.jalons.paroles.Code;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.FollowUp;
import fr.jalons.paroles.FollowUpService;
import fr.jalons.paroles.Receipt;
import fr.jalons.paroles.ReceiptSheet;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.RateLimits;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.FormInput;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * The receipt as PDF, in the answer to a POST alone, so that no code stands in an address, a
 * history or a cache. Asked for with the token of the form that was just answered, or with the code
 * that its holder has typed.
 */
@WebServlet("/paroles/recu.pdf")
public class ReceiptServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FormInput input;
  @Inject private transient DepositTokens tokens;
  @Inject private transient DepositDesk desk;
  @Inject private transient FollowUpService followUps;
  @Inject private transient RateLimits limits;
  @Inject private transient Client client;
  @Inject private transient ReceiptSheet sheet;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (input.text("code") != null) {
      Code code = Code.typed(input.text("code"));
      send(response, code, receivedAt(code));
    } else {
      Receipt receipt =
          tokens
              .recognise(input.text("token"))
              .flatMap(desk::find)
              .orElseThrow(() -> new NotFound("No such receipt"));
      send(response, receipt.code(), receipt.receivedAt());
    }
  }

  private Instant receivedAt(Code code) {
    boolean tired = limits.isSpent(Limit.CODE, client.key());
    Optional<FollowUp> found = tired ? Optional.empty() : followUps.find(code);
    if (found.isEmpty()) {
      client.may(Limit.CODE);
    }
    return found.map(FollowUp::receivedAt).orElseThrow(() -> new NotFound("No such receipt"));
  }

  private void send(HttpServletResponse response, Code code, Instant receivedAt)
      throws IOException {
    byte[] pdf = sheet.pdf(code, receivedAt);
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"recu.pdf\"");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }
}
