package fr.jalons.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

  /** Adds to the list of erasures. */
  void list(ErasedKey erased) {
    entities.persist(erased);
  }

  boolean isListed(ListedItem erasure) {
    return !entities
        .createQuery(
            "SELECT e FROM ErasedKey e WHERE e.itemKeyId = ?1 AND e.keyMadeAt = ?2",
            ErasedKey.class)
        .setParameter(1, erasure.keyId())
        .setParameter(2, erasure.keyMadeAt())
        .getResultList()
        .isEmpty();
  }

  /** The whole list, in its order. */
  List<ListedItem> erasures() {
    return entities
        .createQuery("SELECT e FROM ErasedKey e ORDER BY e.seq", ErasedKey.class)
        .getResultStream()
        .map(ErasedKey::erasure)
        .toList();
  }
}
