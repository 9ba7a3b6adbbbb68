package fr.jalons.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What readers thought of fiches, in the database. */
@ApplicationScoped
public class FeedbackRepository {
  @PersistenceContext private EntityManager entities;

  void add(FicheFeedback feedback) {
    entities.persist(feedback);
  }

  List<FicheCount> counts() {
    return entities
        .createQuery(
            "SELECT f.theme, f.slug, SUM(CASE WHEN f.useful = TRUE THEN 1 ELSE 0 END), COUNT(f)"
                + " FROM FicheFeedback f GROUP BY f.theme, f.slug ORDER BY f.theme, f.slug",
            Object[].class)
        .getResultStream()
        .map(FeedbackRepository::count)
        .toList();
  }

  /** Feedback with a sentence, the latest first. */
  List<FicheFeedback> withSentence(FicheId fiche, int most) {
    return entities
        .createQuery(
            "SELECT f FROM FicheFeedback f WHERE f.theme = ?1 AND f.slug = ?2"
                + " AND f.itemKeyId IS NOT NULL ORDER BY f.id DESC",
            FicheFeedback.class)
        .setParameter(1, fiche.theme().slug())
        .setParameter(2, fiche.slug())
        .setMaxResults(most)
        .getResultList();
  }

  private static FicheCount count(Object[] row) {
    long useful = ((Number) row[2]).longValue();
    return new FicheCount(
        row[0].toString(), row[1].toString(), useful, ((Number) row[3]).longValue() - useful);
  }
}
