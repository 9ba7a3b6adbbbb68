package fr.jalons.moderation;

import fr.jalons.platform.Retry;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute for terms that are over; what fails once is met again a minute later. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermTimer {
  @Inject private TermService terms;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void carryOutWhatIsDue() {
    terms.due().forEach(this::carryOut);
  }

  private void carryOut(long id) {
    Retry.whenAborted(
        () -> {
          terms.carryOut(id);
          return id;
        });
  }
}
