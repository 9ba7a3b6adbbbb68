package fr.jalons.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Where item keys are kept, in a table of their own. */
@ApplicationScoped
class ItemKeyRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** Stores a new key and gives it its number; needs a transaction. */
  long add(ItemKey key) {
    entities.persist(key);
    entities.flush();
    return key.id();
  }

  Optional<ItemKey> find(long id) {
    return Optional.ofNullable(entities.find(ItemKey.class, id));
  }
}
