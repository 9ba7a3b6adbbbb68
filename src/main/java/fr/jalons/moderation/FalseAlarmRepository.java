package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What readers called a false alarm. */
@ApplicationScoped
class FalseAlarmRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  boolean has(long parole) {
    return entities.find(FalseAlarm.class, parole) != null;
  }

  /**
   * Remembers it and puts the parole back in its turn. SQL, as with leases: the parole itself does
   * not change, and who has it open goes on.
   */
  void add(FalseAlarm alarm, long parole) {
    if (!has(parole)) {
      entities.persist(alarm);
    }
    entities
        .createNativeQuery("UPDATE parole SET rank = 1 WHERE id = ?1")
        .setParameter(1, parole)
        .executeUpdate();
  }
}
