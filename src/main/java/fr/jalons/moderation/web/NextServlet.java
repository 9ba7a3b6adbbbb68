package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.QueueService;
import fr.jalons.platform.Retry;
import fr.jalons.platform.web.FormInput;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Opens the next free parole, taking its lease on the way so that two readers never meet on it. */
@WebServlet("/pro/suivante")
public class NextServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient QueueService queue;
  @Inject private transient CurrentAccount me;
  @Inject private transient FormInput input;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    QueueAddress wanted = QueueAddress.in(input, me.has(Role.PRO) ? Role.PRO : Role.USAGER);
    QueueAddress here = wanted.with(wanted.filter());
    Long skipped = ItemNumber.typed(input.text("passe"));
    Optional<Long> next = Retry.whenAborted(() -> queue.takeNext(wanted.filter(), skipped));
    String said = next.isEmpty() && skipped != null ? "end" : input.text("fait");
    String[] last = {"fait", said, "dernier", input.text("dernier")};
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Location", next.map(id -> here.item(id, last)).orElseGet(() -> here.path(last)));
  }
}
