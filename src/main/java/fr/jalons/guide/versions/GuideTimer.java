package fr.jalons.guide.versions;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every ten seconds for texts whose hour has come; soon after the start, for a release. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuideTimer {
  @Inject private Shipment shipment;
  @Inject private ScheduleService schedule;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    shipment.ensure();
    schedule.due().forEach(schedule::publish);
  }
}
