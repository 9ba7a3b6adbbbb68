package fr.jalons.paroles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds published paroles. */
@ApplicationScoped
public class WallRepository {
  @PersistenceContext private EntityManager entities;

  /**
   * Published paroles, latest first.
   *
   * @param named measures that are named beside their paroles; these show no territory, so a search
   *     by territory leaves them out: together both could tell who speaks
   */
  List<Parole> find(WallFilter filter, Collection<String> named, int first, int most) {
    StringBuilder where = new StringBuilder("p.status = :status");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("status", ParoleStatus.PUBLISHED);
    add(where, values, "p.subject.kind = :kind", "kind", filter.kind());
    add(where, values, "p.subject.theme = :theme", "theme", name(filter.theme()));
    add(where, values, "p.subject.service = :measure", "measure", filter.measure());
    add(where, values, "p.subject.territory = :territory", "territory", filter.territory());
    if (filter.territory() != null && !named.isEmpty()) {
      add(
          where,
          values,
          "(p.subject.service IS NULL OR p.subject.service NOT IN :named)",
          "named",
          named);
    }
    if (filter.change() != null) {
      values.put("shown", Answer.State.SHOWN);
      String claims =
          "EXISTS (SELECT a FROM Answer a WHERE a.paroleId = p.id AND a.state = :shown"
              + " AND a.change = :change)";
      add(where, values, claims, "change", filter.change());
    }
    TypedQuery<Parole> query =
        entities.createQuery(
            "SELECT p FROM Parole p WHERE " + where + " ORDER BY p.publishedAt DESC, p.id DESC",
            Parole.class);
    values.forEach(query::setParameter);
    return query.setFirstResult(first).setMaxResults(most).getResultList();
  }

  /** Where the parole of this public name is in its life; empty when there is none. */
  Optional<ParoleStatus> status(String publicId) {
    return entities
        .createQuery("SELECT p.status FROM Parole p WHERE p.publicId = ?1", ParoleStatus.class)
        .setParameter(1, publicId)
        .getResultStream()
        .findFirst();
  }

  private static void add(
      StringBuilder where,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      where.append(" AND ").append(condition);
      values.put(name, value);
    }
  }

  private static String name(ParoleTheme theme) {
    return theme == null ? null : theme.name();
  }
}
