package fr.jalons.moderation.web;

import fr.jalons.moderation.MessageService;
import fr.jalons.notices.Stuck;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Messages that did not leave, as the administrator sees them. */
@Named("messagesPage")
@RequestScoped
public class MessagesPage {
  @Inject private MessageService messages;
  @Inject private Desk desk;
  @Inject private FormInput input;

  private List<Stuck> rows;

  public void retry(long id) {
    desk.carryOut(() -> messages.retry(id), "/pro/messages?fait=renvoi");
  }

  public List<Stuck> getRows() {
    if (rows == null) {
      rows = messages.stuck();
    }
    return rows;
  }

  /** Whether a message was just sent again. */
  public boolean isRetried() {
    return "renvoi".equals(input.text("fait"));
  }
}
