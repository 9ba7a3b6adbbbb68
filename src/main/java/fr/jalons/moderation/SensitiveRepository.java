package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What is sensitive, and why. */
@ApplicationScoped
class SensitiveRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  Optional<SensitiveParole> find(long parole) {
    return Optional.ofNullable(entities.find(SensitiveParole.class, parole));
  }

  void add(SensitiveParole parole) {
    entities.merge(parole);
  }
}
