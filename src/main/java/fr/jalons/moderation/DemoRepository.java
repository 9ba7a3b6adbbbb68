package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The few liberties that the demonstration takes with time. */
@ApplicationScoped
class DemoRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  long paroles() {
    return entities.createQuery("SELECT COUNT(p) FROM Parole p", Long.class).getSingleResult();
  }

  /** Number of the parole that was sent last. */
  long latest() {
    return entities.createQuery("SELECT MAX(p.id) FROM Parole p", Long.class).getSingleResult();
  }

  /** Ends a cooling delay. */
  void makeDue(long id) {
    entities
        .createNativeQuery("UPDATE parole SET publish_after = UTC_TIMESTAMP(6) WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** Lets it all have happened earlier, a scheduled publication excepted. */
  void age(long id, int days) {
    entities
        .createNativeQuery(
            "UPDATE parole SET received_at = received_at - INTERVAL ?1 DAY,"
                + " published_at = published_at - INTERVAL (?1 DIV 2) DAY,"
                + " status_since = status_since - INTERVAL (?1 DIV 2) DAY WHERE id = ?2")
        .setParameter(1, days)
        .setParameter(2, id)
        .executeUpdate();
  }
}
