package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the marks saw, one line a parole. */
@ApplicationScoped
class ParoleMarksRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(ParoleMarks marks) {
    entities.persist(marks);
  }
}
