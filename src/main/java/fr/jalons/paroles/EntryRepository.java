package fr.jalons.paroles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which paroles were entered by a member of staff. */
@ApplicationScoped
public class EntryRepository {
  @PersistenceContext private EntityManager entities;

  void add(Entry entry) {
    entities.persist(entry);
  }

  /** Empty when the author sent the parole themselves. */
  public Optional<Entry> find(long paroleId) {
    return Optional.ofNullable(entities.find(Entry.class, paroleId));
  }
}
