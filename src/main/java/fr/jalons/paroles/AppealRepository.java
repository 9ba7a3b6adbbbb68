package fr.jalons.paroles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Appeals in the database. */
@ApplicationScoped
public class AppealRepository {
  @PersistenceContext private EntityManager entities;

  /** A second appeal about the same parole breaks the unique key. */
  public void add(Appeal appeal) {
    entities.persist(appeal);
    entities.flush();
  }

  /** The one appeal about this parole. */
  public Optional<Appeal> about(long parole) {
    return entities
        .createQuery("SELECT a FROM Appeal a WHERE a.paroleId = ?1", Appeal.class)
        .setParameter(1, parole)
        .getResultStream()
        .findFirst();
  }
}
