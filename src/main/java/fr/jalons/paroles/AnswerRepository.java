package fr.jalons.paroles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Answers of services in the database. */
@ApplicationScoped
public class AnswerRepository {
  @PersistenceContext private EntityManager entities;

  void add(Answer answer) {
    entities.persist(answer);
  }

  public Optional<Answer> find(long id) {
    return Optional.ofNullable(entities.find(Answer.class, id));
  }

  /** Every answer to a parole, the oldest first. */
  public List<Answer> to(long paroleId) {
    return entities
        .createQuery("SELECT a FROM Answer a WHERE a.paroleId = ?1 ORDER BY a.id", Answer.class)
        .setParameter(1, paroleId)
        .getResultList();
  }

  /** Answers that everybody reads to any of these paroles, the oldest first. */
  List<Answer> shown(Collection<Long> paroleIds) {
    if (paroleIds.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "SELECT a FROM Answer a WHERE a.paroleId IN ?1 AND a.state = ?2 ORDER BY a.id",
            Answer.class)
        .setParameter(1, paroleIds)
        .setParameter(2, Answer.State.SHOWN)
        .getResultList();
  }

  /** Answers to published paroles that wait for a reader of the commission, the oldest first. */
  public List<Answer> toCheck(int most) {
    return entities
        .createQuery(
            "SELECT a FROM Answer a, Parole p WHERE a.paroleId = p.id AND a.state = ?1"
                + " AND p.status = ?2 ORDER BY a.id",
            Answer.class)
        .setParameter(1, Answer.State.TO_CHECK)
        .setParameter(2, ParoleStatus.PUBLISHED)
        .setMaxResults(most)
        .getResultList();
  }
}
