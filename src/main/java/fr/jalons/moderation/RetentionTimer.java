package fr.jalons.moderation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour for what has come to its term. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
  @Inject private RetentionJob job;

  @Schedule(hour = "*", minute = "23", persistent = false)
  void erase() {
    job.run();
  }
}
