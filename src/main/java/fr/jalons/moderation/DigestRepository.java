package fr.jalons.moderation;

import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What digests count, and who has had theirs. */
@ApplicationScoped
class DigestRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** Readers who want a digest and have had none on this day. */
  List<Long> readersWithout(LocalDate day) {
    return entities
        .createQuery(
            "SELECT a.id FROM Account a WHERE a.active = TRUE AND a.digest = TRUE"
                + " AND a.mail IS NOT NULL AND (a.digestOn IS NULL OR a.digestOn < ?1)"
                + " AND (?2 MEMBER OF a.roles OR ?3 MEMBER OF a.roles)",
            Long.class)
        .setParameter(1, day)
        .setParameter(2, Role.PRO)
        .setParameter(3, Role.USAGER)
        .getResultList();
  }

  /**
   * Takes the day's digest of one account.
   *
   * @return false when another server has it
   */
  boolean take(long account, LocalDate day) {
    return entities
            .createQuery(
                "UPDATE Account a SET a.digestOn = ?1 WHERE a.id = ?2"
                    + " AND (a.digestOn IS NULL OR a.digestOn < ?1)")
            .setParameter(1, day)
            .setParameter(2, account)
            .executeUpdate()
        == 1;
  }

  int count(Set<ParoleStatus> statuses) {
    return entities
        .createQuery("SELECT COUNT(p) FROM Parole p WHERE p.status IN ?1", Long.class)
        .setParameter(1, statuses)
        .getSingleResult()
        .intValue();
  }

  /** When the oldest of them was received; empty when there is none. */
  Optional<Instant> oldest(Set<ParoleStatus> statuses) {
    // not MIN(): what an aggregate gives does not pass through the converter of instants
    return entities
        .createQuery(
            "SELECT p FROM Parole p WHERE p.status IN ?1 ORDER BY p.receivedAt", Parole.class)
        .setParameter(1, statuses)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Parole::receivedAt);
  }
}
