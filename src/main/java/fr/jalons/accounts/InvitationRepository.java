package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where invitations are kept. */
@ApplicationScoped
class InvitationRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(Invitation invitation) {
    entities.persist(invitation);
    entities.flush();
  }

  Optional<Invitation> find(long id) {
    return Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Invitation> find(byte[] tokenHash) {
    return entities
        .createQuery("SELECT i FROM Invitation i WHERE i.tokenHash = ?1", Invitation.class)
        .setParameter(1, tokenHash)
        .getResultStream()
        .findFirst();
  }

  /** Neither answered nor taken back, the latest first. */
  List<Invitation> waiting() {
    return entities
        .createQuery(
            "SELECT i FROM Invitation i WHERE i.acceptedAt IS NULL AND i.revokedAt IS NULL"
                + " ORDER BY i.invitedAt DESC",
            Invitation.class)
        .getResultList();
  }
}
