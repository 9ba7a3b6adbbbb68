package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Alerts in the database. */
@ApplicationScoped
class AlertRepository {
  private static final int MOST_CLOSED = 50;

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(Alert alert) {
    entities.persist(alert);
  }

  Optional<Alert> find(long id) {
    return Optional.ofNullable(entities.find(Alert.class, id));
  }

  /** The alert, locked until the transaction ends. */
  Optional<Alert> findForChange(long id) {
    return Optional.ofNullable(entities.find(Alert.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The last alert about a parole. */
  Optional<Alert> latestOf(long parole) {
    return entities
        .createQuery("SELECT a FROM Alert a WHERE a.paroleId = ?1 ORDER BY a.id DESC", Alert.class)
        .setParameter(1, parole)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Which of these paroles ever had an alert. */
  List<Long> alerted(List<Long> paroles) {
    return entities
        .createQuery("SELECT DISTINCT a.paroleId FROM Alert a WHERE a.paroleId IN ?1", Long.class)
        .setParameter(1, paroles)
        .getResultList();
  }

  /** Open alerts, the oldest first. */
  List<Alert> open() {
    return entities
        .createQuery(
            "SELECT a FROM Alert a WHERE a.closedAt IS NULL ORDER BY a.raisedAt, a.id", Alert.class)
        .getResultList();
  }

  /** Alerts that were closed last. */
  List<Alert> closed() {
    return entities
        .createQuery(
            "SELECT a FROM Alert a WHERE a.closedAt IS NOT NULL ORDER BY a.closedAt DESC, a.id",
            Alert.class)
        .setMaxResults(MOST_CLOSED)
        .getResultList();
  }

  /** Open alerts that somebody other than this account wants to close for want of danger. */
  List<Alert> toConfirm(long professional) {
    return entities
        .createQuery(
            "SELECT a FROM Alert a WHERE a.closedAt IS NULL AND a.dismissedBy <> ?1"
                + " ORDER BY a.raisedAt, a.id",
            Alert.class)
        .setParameter(1, professional)
        .getResultList();
  }
}
