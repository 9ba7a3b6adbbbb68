package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Calls of referents, and paroles whose words may speak of danger. */
@ApplicationScoped
class DutyRepository {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(DutyCall call) {
    entities.persist(call);
  }

  void add(DangerSign sign) {
    entities.persist(sign);
  }

  /** Calls about one thing, the oldest first. */
  List<DutyCall> calls(DutyCall.Occasion occasion, long item) {
    return entities
        .createQuery(
            "SELECT c FROM DutyCall c WHERE c.occasion = ?1 AND c.itemId = ?2 ORDER BY c.step",
            DutyCall.class)
        .setParameter(1, occasion)
        .setParameter(2, item)
        .getResultList();
  }

  /** Numbers of open alerts for which nobody was called yet, the oldest first. */
  List<Long> alertsNobodyKnows() {
    return entities
        .createQuery(
            "SELECT a.id FROM Alert a WHERE a.closedAt IS NULL AND a.acknowledgedAt IS NULL AND"
                + " NOT EXISTS (SELECT c FROM DutyCall c WHERE c.occasion = ?1"
                + " AND c.itemId = a.id) ORDER BY a.raisedAt",
            Long.class)
        .setParameter(1, DutyCall.Occasion.ALERT)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Numbers of open alerts about which somebody was called and that nobody has taken. */
  List<Long> alertsNobodyTook() {
    return entities
        .createQuery(
            "SELECT a.id FROM Alert a WHERE a.closedAt IS NULL AND a.acknowledgedAt IS NULL AND"
                + " EXISTS (SELECT c FROM DutyCall c WHERE c.occasion = ?1"
                + " AND c.itemId = a.id) ORDER BY a.raisedAt",
            Long.class)
        .setParameter(1, DutyCall.Occasion.ALERT)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Paroles with signs of danger for which nobody was called since they were found. */
  List<Long> signsNobodyKnows() {
    return entities
        .createQuery(
            "SELECT s.paroleId FROM DangerSign s WHERE s.seenAt IS NULL AND NOT EXISTS"
                + " (SELECT c FROM DutyCall c WHERE c.occasion = ?1 AND c.itemId = s.paroleId"
                + " AND c.calledAt >= s.foundAt)"
                + " ORDER BY s.foundAt",
            Long.class)
        .setParameter(1, DutyCall.Occasion.SIGNS)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Signs that no referent has looked at, the oldest first. */
  List<DangerSign> openSigns() {
    return entities
        .createQuery(
            "SELECT s FROM DangerSign s WHERE s.seenAt IS NULL ORDER BY s.foundAt, s.paroleId",
            DangerSign.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The signs that any of these paroles has. */
  List<DangerSign> signs(List<Long> paroles) {
    return entities
        .createQuery("SELECT s FROM DangerSign s WHERE s.paroleId IN ?1", DangerSign.class)
        .setParameter(1, paroles)
        .getResultList();
  }

  Optional<DangerSign> sign(long parole) {
    return Optional.ofNullable(entities.find(DangerSign.class, parole));
  }

  Optional<DangerSign> signForChange(long parole) {
    return Optional.ofNullable(
        entities.find(DangerSign.class, parole, LockModeType.PESSIMISTIC_WRITE));
  }
}
