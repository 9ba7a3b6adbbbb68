package fr.jalons.accounts.web;

import fr.jalons.accounts.NotFresh;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries out what somebody asked for on a page about accounts. A refusal stays on the page; a
 * dangerous act after too long a time asks again who they are.
 */
@Named("counter")
@RequestScoped
public class Counter {
  @Inject private Entrance entrance;

  private String problem;

  /**
   * @param next where to go once it is done
   */
  void carryOut(Runnable act, String next) {
    answer(
            () -> {
              act.run();
              return next;
            })
        .ifPresent(entrance::go);
  }

  /** What {@code act} gives, to be shown in this answer; empty when it was refused. */
  <T> Optional<T> answer(Supplier<T> act) {
    try {
      return Optional.of(Retry.whenAborted(act));
    } catch (NotFresh stale) {
      RememberedPage.keepPath(entrance.request());
      entrance.go(ConfirmPage.PAGE);
    } catch (Refusal refusal) {
      problem = Messages.text(refusal.messageKey(), refusal.arguments());
    }
    return Optional.empty();
  }

  /** Why nothing was done; null when it was. */
  public String getProblem() {
    return problem;
  }
}
