package fr.jalons.moderation;

import fr.jalons.moderation.Interest.Kind;
import fr.jalons.paroles.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Declared interests in the database. */
@ApplicationScoped
class InterestRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  List<Interest> of(long account) {
    return entities
        .createQuery("SELECT i FROM Interest i WHERE i.accountId = ?1", Interest.class)
        .setParameter(1, account)
        .getResultList();
  }

  /** Accounts that keep away from what a parole is about. */
  Set<Long> in(Subject subject) {
    return entities
        .createQuery(
            "SELECT i FROM Interest i WHERE i.kind = ?1 AND i.code = ?2"
                + " OR i.kind = ?3 AND i.code = ?4",
            Interest.class)
        .setParameter(1, Kind.SERVICE)
        .setParameter(2, subject.service())
        .setParameter(3, Kind.TERRITORY)
        .setParameter(4, subject.territory())
        .getResultStream()
        .map(Interest::accountId)
        .collect(Collectors.toSet());
  }

  /** Puts these in place of all that this account had declared. */
  void replace(long account, Kind kind, Collection<String> codes) {
    entities
        .createQuery("DELETE FROM Interest i WHERE i.accountId = ?1 AND i.kind = ?2")
        .setParameter(1, account)
        .setParameter(2, kind)
        .executeUpdate();
    codes.forEach(code -> entities.persist(new Interest(account, kind, code)));
  }
}
