package fr.jalons.guide.web.desk;

import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Carries out what an editor asked for, again when the database aborted it, then goes on to the
 * next page; a refusal stays on the page, with all that was typed.
 */
@Named
@RequestScoped
public class GuideActs {
  @Inject private ExternalContext external;

  private String problem;

  /**
   * @param next where to go once it is done; null to stay
   */
  void carryOut(Runnable act, String next) {
    try {
      Retry.whenAborted(
          () -> {
            act.run();
            return next;
          });
    } catch (Refusal refusal) {
      say(refusal);
      return;
    }
    if (next != null) {
      go(next);
    }
  }

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
