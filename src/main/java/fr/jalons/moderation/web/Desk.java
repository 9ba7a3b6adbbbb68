package fr.jalons.moderation.web;

import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Carries out what a reader asked for: the whole transaction again when the database aborted it,
 * then on to the next page; a refusal stays on the page, with all that was typed.
 */
@Named("desk")
@RequestScoped
public class Desk {
  @Inject private ExternalContext external;

  private String problem;

  /**
   * @param next where to go once it is done
   */
  void carryOut(Runnable act, String next) {
    carryOut(act, () -> next);
  }

  /**
   * @param next where to go once it is done, as the act has left things
   */
  void carryOut(Runnable act, Supplier<String> next) {
    try {
      Retry.whenAborted(
          () -> {
            act.run();
            return act;
          });
    } catch (Refusal refusal) {
      say(refusal);
      return;
    }
    go(next.get());
  }

  /** Sends the reader to another page of the portal. */
  void go(String path) {
    try {
      external.redirect(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void say(Refusal refusal) {
    problem = Messages.text(refusal.messageKey(), refusal.arguments());
  }

  /** Why nothing was done; null when it was. */
  public String getProblem() {
    return problem;
  }
}
