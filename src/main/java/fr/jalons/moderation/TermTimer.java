package fr.jalons.moderation;

import fr.jalons.platform.Retry;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute for terms that are over; what fails once is met again a minute later. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermTimer {
  private static final Logger LOG = Logger.getLogger(TermTimer.class.getName());

  @Inject private TermService terms;

  @Inject private WatchService watch;

  @Schedule(hour = "8", minute = "5", timezone = "Europe/Paris", persistent = false)
  void lookWhoIsMissing() {
    guarded("The commission's composition", watch::look);
  }

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void carryOutWhatIsDue() {
    guarded("Terms", () -> terms.due().forEach(this::carryOut));
  }

  private void carryOut(long id) {
    guarded(
        "The term of parole " + id,
        () ->
            Retry.whenAborted(
                () -> {
                  terms.carryOut(id);
                  return id;
                }));
  }

  /** What fails holds up nothing else, and does not make the server give the timer up. */
  private static void guarded(String what, Runnable act) {
    try {
      act.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, what + " must wait until the next look", e);
    }
  }
}
