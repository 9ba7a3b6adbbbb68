package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Accounts named to read appeals that every member took part in. */
@ApplicationScoped
class OutsiderRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  Set<Long> all() {
    Set<Long> ids = new HashSet<>();
    for (Object id :
        entities.createNativeQuery("SELECT account_id FROM outsider").getResultList()) {
      ids.add(((Number) id).longValue());
    }
    return ids;
  }

  void replace(Collection<Long> accounts) {
    entities.createNativeQuery("DELETE FROM outsider").executeUpdate();
    for (Long account : accounts) {
      entities
          .createNativeQuery("INSERT INTO outsider (account_id) VALUES (?1)")
          .setParameter(1, account)
          .executeUpdate();
    }
  }
}
