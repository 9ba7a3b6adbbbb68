package fr.jalons.paroles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reports of visitors in the database. */
@ApplicationScoped
public class ReportRepository {
  @PersistenceContext private EntityManager entities;

  void add(Report report) {
    entities.persist(report);
  }

  public Optional<Report> find(long id) {
    return Optional.ofNullable(entities.find(Report.class, id));
  }

  /** Whether a report has hidden this version of a text already. */
  boolean hasHidden(long textId) {
    return entities
            .createQuery(
                "SELECT COUNT(r) FROM Report r WHERE r.textId = ?1 AND r.hid = TRUE", Long.class)
            .setParameter(1, textId)
            .getSingleResult()
        > 0;
  }

  /** What visitors say of danger in this parole, the oldest first. */
  public List<Report> ofDanger(long parole) {
    return entities
        .createQuery(
            "SELECT r FROM Report r WHERE r.paroleId = ?1 AND r.reason = ?2 ORDER BY r.id",
            Report.class)
        .setParameter(1, parole)
        .setParameter(2, ReportReason.DANGER)
        .getResultList();
  }

  /** Reports that nobody has looked at yet, the oldest first. */
  public List<Report> open(int most) {
    return entities
        .createQuery("SELECT r FROM Report r WHERE r.open = TRUE ORDER BY r.id", Report.class)
        .setMaxResults(most)
        .getResultList();
  }
}
