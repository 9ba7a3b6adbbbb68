package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The register of sessions. */
@ApplicationScoped
class SessionRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(AccountSession session) {
    entities.persist(session);
    entities.flush();
  }

  Optional<AccountSession> find(long id) {
    return Optional.ofNullable(entities.find(AccountSession.class, id));
  }

  /** Those that were not ended, the latest seen first; some may be over by themselves. */
  List<AccountSession> open(long account) {
    return entities
        .createQuery(
            "SELECT s FROM AccountSession s WHERE s.accountId = ?1 AND s.endedAt IS NULL"
                + " ORDER BY s.lastSeenAt DESC",
            AccountSession.class)
        .setParameter(1, account)
        .getResultList();
  }

  /** One statement without the rest of the row, so that an end in between is never undone. */
  void seen(long id, Instant now) {
    entities
        .createQuery("UPDATE AccountSession s SET s.lastSeenAt = ?2 WHERE s.id = ?1")
        .setParameter(1, id)
        .setParameter(2, now)
        .executeUpdate();
  }

  void endAll(long account, Instant now) {
    entities
        .createQuery(
            "UPDATE AccountSession s SET s.endedAt = ?2 WHERE s.accountId = ?1"
                + " AND s.endedAt IS NULL")
        .setParameter(1, account)
        .setParameter(2, now)
        .executeUpdate();
  }

  /** Ends every session of {@code account} but {@code kept}. */
  void endOthers(long account, long kept, Instant now) {
    entities
        .createQuery(
            "UPDATE AccountSession s SET s.endedAt = ?3 WHERE s.accountId = ?1 AND s.id <> ?2"
                + " AND s.endedAt IS NULL")
        .setParameter(1, account)
        .setParameter(2, kept)
        .setParameter(3, now)
        .executeUpdate();
  }

  /** Where somebody worked a while ago is nobody's business any more. */
  void forget(long account, Instant before) {
    entities
        .createQuery("DELETE FROM AccountSession s WHERE s.accountId = ?1 AND s.lastSeenAt < ?2")
        .setParameter(1, account)
        .setParameter(2, before)
        .executeUpdate();
  }
}
