package fr.jalons.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages on their way, in the database. */
@ApplicationScoped
class OutboxRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(OutboxMessage message) {
    entities.persist(message);
  }

  Optional<OutboxMessage> find(long id) {
    return Optional.ofNullable(entities.find(OutboxMessage.class, id));
  }

  /** The message, locked until the transaction ends, if this claim still holds it. */
  Optional<OutboxMessage> claimed(long id, long claim) {
    return entities
        .createQuery(
            "SELECT m FROM OutboxMessage m WHERE m.id = :id AND m.claim = :claim",
            OutboxMessage.class)
        .setParameter("id", id)
        .setParameter("claim", claim)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Ids of what is due and in nobody's hands, the oldest first. */
  List<Long> due(Instant now, int most) {
    return entities
        .createQuery(
            "SELECT m.id FROM OutboxMessage m WHERE m.state = :waiting AND m.nextTryAt <= :now"
                + " AND (m.claimedUntil IS NULL OR m.claimedUntil <= :now)"
                + " ORDER BY m.nextTryAt, m.id",
            Long.class)
        .setParameter("waiting", OutboxMessage.State.WAITING)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Takes a due message for one carrier, and counts the try.
   *
   * @return whether it was free; of two carriers at once only one hears true
   */
  boolean claim(long id, long claim, Instant now, Instant until) {
    return entities
            .createQuery(
                "UPDATE OutboxMessage m SET m.claim = :claim, m.claimedUntil = :until,"
                    + " m.tries = m.tries + 1 WHERE m.id = :id AND m.state = :waiting"
                    + " AND m.nextTryAt <= :now"
                    + " AND (m.claimedUntil IS NULL OR m.claimedUntil <= :now)")
            .setParameter("claim", claim)
            .setParameter("until", until)
            .setParameter("id", id)
            .setParameter("waiting", OutboxMessage.State.WAITING)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** What was given up, and what waits although it was tried before; the oldest first. */
  List<OutboxMessage> inTrouble(int most) {
    return entities
        .createQuery(
            "SELECT m FROM OutboxMessage m WHERE m.state = :dead"
                + " OR (m.state = :waiting AND m.trouble IS NOT NULL) ORDER BY m.queuedAt, m.id",
            OutboxMessage.class)
        .setParameter("dead", OutboxMessage.State.DEAD)
        .setParameter("waiting", OutboxMessage.State.WAITING)
        .setMaxResults(most)
        .getResultList();
  }

  /** Messages that were sent or given up before {@code then}. */
  List<OutboxMessage> settledBefore(Instant then, int most) {
    return entities
        .createQuery(
            "SELECT m FROM OutboxMessage m WHERE m.state <> :waiting AND m.settledAt < :then",
            OutboxMessage.class)
        .setParameter("waiting", OutboxMessage.State.WAITING)
        .setParameter("then", then)
        .setMaxResults(most)
        .getResultList();
  }

  void remove(OutboxMessage message) {
    entities.remove(message);
  }
}
