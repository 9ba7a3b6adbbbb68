package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rules that the Département has set. */
@ApplicationScoped
class PolicyRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  List<PolicyRule> all() {
    return entities.createQuery("SELECT r FROM PolicyRule r", PolicyRule.class).getResultList();
  }

  void set(PolicyRule rule) {
    entities.merge(rule);
  }
}
