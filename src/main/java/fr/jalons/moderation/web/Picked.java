package fr.jalons.moderation.web;

import fr.jalons.moderation.Batch;
import fr.jalons.moderation.Motive;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Acts on the ticked lines of the queue, then back to the page where they were ticked. */
@Named("picked")
@RequestScoped
public class Picked {
  @Inject private Batch batch;
  @Inject private FormInput input;
  @Inject private QueuePage page;
  @Inject private Desk desk;

  private Motive motive;

  public void claim() {
    go("claim", batch.claim(ids()));
  }

  public void leave() {
    go("leave", batch.leave(ids()));
  }

  public void propose() {
    if (motive != null) {
      go("batch", batch.propose(ids(), motive, by -> Messages.text(motive.wordsKey(by))));
    }
  }

  private List<Long> ids() {
    return input.texts("pick").stream()
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .toList();
  }

  private void go(String act, Batch.Done done) {
    String items = done.done().stream().map(String::valueOf).collect(Collectors.joining(","));
    desk.go(
        page.here()
            .path(
                "fait",
                done.done().isEmpty() ? "none" : act,
                "dernier",
                items.isEmpty() ? null : items,
                "reste",
                done.left() == 0 ? null : String.valueOf(done.left())));
  }

  public Motive getMotive() {
    return motive;
  }

  public void setMotive(Motive motive) {
    this.motive = motive;
  }
}
