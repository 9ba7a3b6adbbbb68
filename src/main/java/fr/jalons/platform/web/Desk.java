package fr.jalons.platform.web;

import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Carries out what somebody asked for in the back office: the whole transaction again when the
 * database aborted it, then on to the next page; a refusal stays on the page, with all that was
 * typed.
 */
@Named("desk")
@RequestScoped
public class Desk {
  @Inject private ExternalContext external;

  private String problem;
  private boolean stale;

  /**
   * @param next where to go once it is done
   */
  public void carryOut(Runnable act, String next) {
    carryOut(act, () -> next);
  }

  /**
   * @param next where to go once it is done, as the act has left things
   */
  public void carryOut(Runnable act, Supplier<String> next) {
    if (carryOut(act)) {
      go(next.get());
    }
  }

  /** Stays on the page; tells whether it was done. */
  public boolean carryOut(Runnable act) {
    try {
      Retry.whenAborted(
          () -> {
            act.run();
            return act;
          });
      return true;
    } catch (Refusal refusal) {
      stale = refusal.wantsProof();
      say(refusal);
      return false;
    }
  }

  /** Sends them to another page of the portal. */
  public void go(String path) {
    try {
      external.redirect(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows why something was not done. */
  public void say(Refusal refusal) {
    problem = Messages.text(refusal.messageKey(), refusal.arguments());
  }

  /** Whether the act waits for the person to show again who they are. */
  public boolean isStale() {
    return stale;
  }

  /** Why nothing was done; null when it was. */
  public String getProblem() {
    return problem;
  }
}
