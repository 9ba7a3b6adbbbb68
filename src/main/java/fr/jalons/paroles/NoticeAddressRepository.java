package fr.jalons.paroles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Authors' mail addresses in the database. */
@ApplicationScoped
public class NoticeAddressRepository {
  @PersistenceContext private EntityManager entities;

  public void add(NoticeAddress address) {
    entities.persist(address);
  }

  public Optional<NoticeAddress> find(long paroleId) {
    return Optional.ofNullable(entities.find(NoticeAddress.class, paroleId));
  }

  public void remove(NoticeAddress address) {
    entities.remove(address);
  }
}
