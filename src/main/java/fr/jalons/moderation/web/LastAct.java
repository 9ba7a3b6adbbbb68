package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.TakeBackService;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the reader did last: said once, and taken back while nobody else has looked at it. */
@Named("lastAct")
@RequestScoped
public class LastAct {
  private static final Set<String> KNOWN =
      Set.of(
          "propose",
          "agree",
          "disagree",
          "ask",
          "alert",
          "stop",
          "suspend",
          "leave",
          "dismissal",
          "claim",
          "batch",
          "back",
          "none");
  private static final int MOST = 25;

  @Inject private FormInput input;
  @Inject private TakeBackService takeBack;
  @Inject private CurrentAccount me;
  @Inject private Desk desk;

  /** In a sentence; null when nothing was done. */
  public String getSaid() {
    String act = getAct();
    if (act == null || !KNOWN.contains(act)) {
      return null;
    }
    String said = Messages.text("moderation.done." + act, items().size());
    int left = number("reste");
    return left == 0 ? said : said + " " + Messages.text("moderation.done.left", left);
  }

  /** Whether a proposal was among it that can still be taken back. */
  public boolean isReversible() {
    return me.has(Role.PRO) && items().stream().anyMatch(takeBack::isPossible);
  }

  /** Its name in the address. */
  public String getAct() {
    return input.text("fait");
  }

  /** The numbers of what it was done to, as they stand in the address. */
  public String getItems() {
    return input.text("dernier");
  }

  /** Takes the proposals back; a single one opens again. */
  public void undo() {
    List<Long> ids = items();
    long back = ids.stream().filter(takeBack::takeBack).count();
    if (back == 1 && ids.size() == 1) {
      desk.go(QueueAddress.QUEUE + "/" + ids.get(0) + "?fait=back");
    } else {
      desk.go(
          QueueAddress.QUEUE
              + "?fait="
              + (back == 0 ? "none" : "back&reste=" + (ids.size() - back)));
    }
  }

  private List<Long> items() {
    String text = input.text("dernier");
    return text == null || !text.matches("\\d{1,18}(,\\d{1,18}){0," + (MOST - 1) + "}")
        ? List.of()
        : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
  }

  private int number(String name) {
    String text = input.text(name);
    return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}
