package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was stated about transmissions, and the dates on which to ask after them. */
@ApplicationScoped
class SheetRepository {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(AlertSheet sheet) {
    entities.persist(sheet);
  }

  void add(AlertFollowUp followUp) {
    entities.persist(followUp);
  }

  Optional<AlertSheet> sheet(long alert) {
    return Optional.ofNullable(entities.find(AlertSheet.class, alert));
  }

  Optional<AlertFollowUp> followUpForChange(long id) {
    return Optional.ofNullable(
        entities.find(AlertFollowUp.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The dates of one alert, in their order. */
  List<AlertFollowUp> followUps(long alert) {
    return entities
        .createQuery(
            "SELECT f FROM AlertFollowUp f WHERE f.alertId = ?1 ORDER BY f.dueAt",
            AlertFollowUp.class)
        .setParameter(1, alert)
        .getResultList();
  }

  /** Dates on which nothing was heard yet, the nearest first. */
  List<AlertFollowUp> open() {
    return entities
        .createQuery(
            "SELECT f FROM AlertFollowUp f WHERE f.heardAt IS NULL ORDER BY f.dueAt, f.id",
            AlertFollowUp.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Alerts of which every date lies before this moment, and one was never answered. */
  List<Long> unanswered(Instant before) {
    return entities
        .createQuery(
            "SELECT DISTINCT f.alertId FROM AlertFollowUp f WHERE f.heardAt IS NULL"
                + " AND f.dueAt <= ?1 AND NOT EXISTS (SELECT g FROM AlertFollowUp g"
                + " WHERE g.alertId = f.alertId AND g.dueAt > ?1)",
            Long.class)
        .setParameter(1, before)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Dates that have come without the referent having been reminded. */
  List<Long> toRemind(Instant now) {
    return entities
        .createQuery(
            "SELECT f.id FROM AlertFollowUp f WHERE f.heardAt IS NULL AND f.remindedAt IS NULL"
                + " AND f.dueAt <= ?1",
            Long.class)
        .setParameter(1, now)
        .setMaxResults(MOST)
        .getResultList();
  }
}
