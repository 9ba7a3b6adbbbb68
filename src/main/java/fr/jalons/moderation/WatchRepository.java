package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** When administrators were told last; of several nodes, one wins the update and tells them. */
@ApplicationScoped
class WatchRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** Whether it is this caller's to tell them now. */
  boolean take(Instant now, Instant notSince) {
    return entities
            .createNativeQuery(
                "UPDATE commission_watch SET told_at = ?1"
                    + " WHERE id = 1 AND (told_at IS NULL OR told_at < ?2)")
            .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
            .setParameter(2, LocalDateTime.ofInstant(notSince, ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }
}
