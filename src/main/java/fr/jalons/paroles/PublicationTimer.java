package fr.jalons.paroles;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every five seconds for publications that are due. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationTimer {
  @Inject private PublicationService publications;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void publishWhatIsDue() {
    publications.due().forEach(publications::publish);
  }
}
