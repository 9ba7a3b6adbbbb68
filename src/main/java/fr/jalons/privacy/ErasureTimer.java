package fr.jalons.privacy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes the list of erasures every minute. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureTimer {
  @Inject private Erasures erasures;

  @Schedule(hour = "*", minute = "*", second = "37", persistent = false)
  void write() {
    erasures.write();
  }
}
