package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Votes in the database. */
@ApplicationScoped
class VoteRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(Vote vote) {
    entities.persist(vote);
  }

  /** The votes on this parole since it came to the commission at {@code since}, in their order. */
  List<Vote> on(long parole, Instant since) {
    return entities
        .createQuery(
            "SELECT v FROM Vote v WHERE v.paroleId = ?1 AND v.castAt >= ?2 ORDER BY v.id",
            Vote.class)
        .setParameter(1, parole)
        .setParameter(2, since)
        .getResultList();
  }
}
