package fr.jalons.guide.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Weeks of which editors were reminded. */
@ApplicationScoped
class ReminderRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** Whether nobody had noted this week before; another node that does the same waits. */
  boolean note(LocalDate week, Instant now) {
    return entities
            .createNativeQuery("INSERT IGNORE INTO guide_reminder (week, sent_at) VALUES (?1, ?2)")
            .setParameter(1, Date.valueOf(week))
            .setParameter(2, Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)))
            .executeUpdate()
        == 1;
  }
}
