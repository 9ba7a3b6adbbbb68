package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;

/** Paroles in the order in which they are to be read. */
@ApplicationScoped
class QueueRepository {
  private static final String WAITING =
      " FROM Parole p WHERE p.status IN :statuses"
          // a hidden text waits for a second reader once a first one has proposed something
          + " AND (p.status <> :hidden OR :first = TRUE AND p.outcome IS NULL"
          + " OR :first = FALSE AND p.outcome IS NOT NULL)";
  private static final String AFTER =
      " AND (p.rank > :rank OR p.rank = :rank AND (p.receivedAt > :at"
          + " OR p.receivedAt = :at AND p.id > :id))";

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /**
   * @param first whether it is for a first reader
   * @param after where the page starts, exclusive; null for the first
   */
  List<Parole> page(Set<ParoleStatus> statuses, boolean first, QueueKey after, int most) {
    String query =
        "SELECT p"
            + WAITING
            + (after == null ? "" : AFTER)
            + " ORDER BY p.rank, p.receivedAt, p.id";
    TypedQuery<Parole> page = bind(entities.createQuery(query, Parole.class), statuses, first);
    if (after != null) {
      page.setParameter("rank", after.rank())
          .setParameter("at", after.receivedAt())
          .setParameter("id", after.id());
    }
    return page.setMaxResults(most).getResultList();
  }

  long count(Set<ParoleStatus> statuses, boolean first) {
    return bind(entities.createQuery("SELECT COUNT(p)" + WAITING, Long.class), statuses, first)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, Set<ParoleStatus> statuses, boolean first) {
    return query
        .setParameter("statuses", statuses)
        .setParameter("hidden", ParoleStatus.SUSPENDED)
        .setParameter("first", first);
  }
}
