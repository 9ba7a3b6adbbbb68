package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paroles in the order in which they are to be read. */
@ApplicationScoped
class QueueRepository {
  private static final Comparator<Parole> ORDER = Comparator.comparing(QueueRepository::key);

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /**
   * One page, in the order of the queue.
   *
   * @param queries one for each status; what they find is merged
   * @param backwards whether the page ends where the queries start
   */
  List<Parole> page(Stream<QueueQuery> queries, boolean backwards, int most) {
    List<Parole> nearest =
        queries
            .flatMap(query -> first(query, "p", Parole.class, most).stream())
            .sorted(backwards ? ORDER.reversed() : ORDER)
            .limit(most)
            .toList();
    return backwards ? nearest.stream().sorted(ORDER).toList() : nearest;
  }

  /** How many there are, counted up to {@code most} so that it never costs more. */
  int count(Stream<QueueQuery> queries, int most) {
    int found = queries.mapToInt(query -> first(query, "p.id", Long.class, most).size()).sum();
    return Math.min(most, found);
  }

  private <T> List<T> first(QueueQuery query, String what, Class<T> type, int most) {
    TypedQuery<T> typed = entities.createQuery("SELECT " + what + query.text(), type);
    query.values().forEach(typed::setParameter);
    return typed.setMaxResults(most).getResultList();
  }

  /** Where a parole stands in the queue, or would. */
  Optional<QueueKey> keyOf(long id) {
    return Optional.ofNullable(entities.find(Parole.class, id)).map(QueueRepository::key);
  }

  private static QueueKey key(Parole parole) {
    return new QueueKey(parole.isUrgent() ? 0 : 1, parole.receivedAt(), parole.id());
  }
}
