package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Votes in the database. */
@ApplicationScoped
class VoteRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(Vote vote) {
    entities.persist(vote);
  }

  void add(VoteResult result) {
    entities.persist(result);
  }

  Optional<VoteResult> result(long id) {
    return Optional.ofNullable(entities.find(VoteResult.class, id));
  }

  /**
   * What was voted, the newest first.
   *
   * @param before number of the result behind which to begin
   */
  List<VoteResult> results(long before, int most) {
    return entities
        .createQuery(
            "SELECT r FROM VoteResult r WHERE r.id < ?1 ORDER BY r.id DESC", VoteResult.class)
        .setParameter(1, before)
        .setMaxResults(most)
        .getResultList();
  }

  /** The votes that this result was made of. */
  List<Vote> of(VoteResult result) {
    return on(result.paroleId(), result.openedAt()).stream()
        .filter(vote -> !vote.castAt().isAfter(result.closedAt()))
        .toList();
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
