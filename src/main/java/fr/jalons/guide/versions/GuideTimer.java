package fr.jalons.guide.versions;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks every ten seconds for texts whose hour has come; soon after the start, for a release; on
 * Mondays, for what comes due.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuideTimer {
  @Inject private Shipment shipment;
  @Inject private ScheduleService schedule;
  @Inject private ReminderService reminders;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    shipment.ensure();
    schedule.due().forEach(schedule::publish);
  }

  @Schedule(dayOfWeek = "Mon", hour = "5", minute = "30", persistent = false)
  void remind() {
    reminders.remind();
  }
}
