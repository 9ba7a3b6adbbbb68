package fr.jalons.moderation;

import fr.jalons.accounts.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Takes and gives back leases by conditional updates, which the database orders. They leave the
 * version alone: a lease is no change of the parole. SQL, since a JPQL update would count one.
 */
@ApplicationScoped
class ClaimRepository {
  private static final String WAITS_FOR_FIRST =
      "(status = 'RECEIVED' OR status = 'SUSPENDED' AND outcome IS NULL)";
  private static final String WAITS_FOR_SECOND =
      "(status = 'PROPOSED' OR status = 'SUSPENDED' AND outcome IS NOT NULL)"
          + " AND first_reader_id <> ?1";

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** Takes or renews the lease; false when it is another's or the parole does not wait for us. */
  boolean take(long parole, long reader, Role role, Instant now, Instant until) {
    String waits = role == Role.PRO ? WAITS_FOR_FIRST : WAITS_FOR_SECOND;
    return entities
            .createNativeQuery(
                "UPDATE parole SET claimed_by = ?1, claimed_until = ?2 WHERE id = ?3 AND "
                    + waits
                    + " AND (claimed_by IS NULL OR claimed_until < ?4 OR claimed_by = ?1)")
            .setParameter(1, reader)
            .setParameter(2, utc(until))
            .setParameter(3, parole)
            .setParameter(4, utc(now))
            .executeUpdate()
        == 1;
  }

  /** Gives the lease back if it is this reader's. */
  void leave(long parole, long reader) {
    entities
        .createNativeQuery(
            "UPDATE parole SET claimed_by = NULL, claimed_until = NULL"
                + " WHERE id = ?1 AND claimed_by = ?2")
        .setParameter(1, parole)
        .setParameter(2, reader)
        .executeUpdate();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
