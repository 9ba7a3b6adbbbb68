package fr.jalons.notices;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every ten seconds for messages that are due, and every night for traces that are old. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {
  @Inject private Delivery delivery;
  @Inject private OutboxService outbox;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void carryWhatIsDue() {
    delivery.round();
  }

  @Schedule(hour = "3", minute = "40", persistent = false)
  void forgetOld() {
    outbox.forgetOld();
  }
}
