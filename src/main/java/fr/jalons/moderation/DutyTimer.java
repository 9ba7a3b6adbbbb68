package fr.jalons.moderation;

import fr.jalons.platform.Retry;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Looks every fifteen seconds whether a referent must be called; reminds, closes what is past;
 * sends digests.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DutyTimer {
  @Inject private ClimbService climbs;
  @Inject private ReminderService reminders;
  @Inject private FollowUpTermService terms;
  @Inject private DigestService digests;

  @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
  void call() {
    each(climbs.alerts(), climbs::climb);
    each(climbs.signs(), climbs::tell);
  }

  @Schedule(hour = "*", minute = "7/15", persistent = false)
  void remind() {
    each(reminders.due(), reminders::remind);
    each(terms.over(), terms::close);
  }

  @Schedule(hour = "7", minute = "10", timezone = "Europe/Paris", persistent = false)
  void digest() {
    each(digests.readers(), digests::send);
  }

  private static void each(List<Long> items, LongConsumer act) {
    for (long item : items) {
      Retry.whenAborted(
          () -> {
            act.accept(item);
            return item;
          });
    }
  }
}
