package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms, the archives' agreement, and what comes to its term. */
@ApplicationScoped
class RetentionRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** Days in force for every state. */
  Map<RetentionTerm, Integer> days() {
    Map<RetentionTerm, Integer> days = new EnumMap<>(RetentionTerm.class);
    for (RetentionTerm term : RetentionTerm.values()) {
      days.put(term, term.days());
    }
    entities
        .createQuery("SELECT r FROM RetentionRule r", RetentionRule.class)
        .getResultList()
        .forEach(rule -> days.put(rule.status(), rule.days()));
    return days;
  }

  void keep(RetentionTerm term, int days) {
    RetentionRule rule = entities.find(RetentionRule.class, term);
    if (rule == null) {
      entities.persist(new RetentionRule(term, days));
    } else {
      rule.become(days);
    }
  }

  Optional<ArchivesAgreement> agreement() {
    return entities
        .createQuery(
            "SELECT a FROM ArchivesAgreement a WHERE a.endedAt IS NULL ORDER BY a.id DESC",
            ArchivesAgreement.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(ArchivesAgreement agreement) {
    entities.persist(agreement);
  }

  /** How many paroles came into this state before {@code time}. */
  long count(RetentionTerm term, Instant time) {
    return entities
        .createQuery(
            "SELECT COUNT(p) FROM Parole p WHERE p.status = ?1 AND p.statusSince <= ?2", Long.class)
        .setParameter(1, term.status())
        .setParameter(2, time)
        .getSingleResult();
  }

  /** Since when the oldest parole that came into this state after {@code time} is in it. */
  Optional<Instant> oldestAfter(RetentionTerm term, Instant time) {
    return entities
        .createQuery(
            "SELECT p FROM Parole p WHERE p.status = ?1 AND p.statusSince > ?2"
                + " ORDER BY p.statusSince",
            Parole.class)
        .setParameter(1, term.status())
        .setParameter(2, time)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Parole::statusSince);
  }

  /** Paroles that came into this state before {@code time}, the oldest first. */
  List<Long> before(RetentionTerm term, Instant time, int most) {
    return entities
        .createQuery(
            "SELECT p.id FROM Parole p WHERE p.status = ?1 AND p.statusSince <= ?2"
                + " ORDER BY p.statusSince, p.id",
            Long.class)
        .setParameter(1, term.status())
        .setParameter(2, time)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many sealed texts of this parole the database still holds. */
  long texts(Parole parole) {
    return entities
        .createQuery("SELECT COUNT(t) FROM ParoleText t WHERE t.paroleId = ?1", Long.class)
        .setParameter(1, parole.id())
        .getSingleResult();
  }
}
