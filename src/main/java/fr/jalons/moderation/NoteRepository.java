package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** First readers' notes, and the names of those who wrote them. */
@ApplicationScoped
class NoteRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(ReadingNote note) {
    entities.persist(note);
  }

  /** The notes on a parole, the oldest first, each with its writer's name. */
  List<Object[]> of(long parole) {
    return entities
        .createQuery(
            "SELECT n, a.displayName FROM ReadingNote n, Account a"
                + " WHERE n.paroleId = ?1 AND a.id = n.authorId ORDER BY n.id",
            Object[].class)
        .setParameter(1, parole)
        .getResultList();
  }
}
