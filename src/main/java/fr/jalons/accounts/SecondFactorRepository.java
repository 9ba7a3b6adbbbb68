package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where second factors and recovery codes are kept. */
@ApplicationScoped
class SecondFactorRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  void add(SecondFactor factor) {
    entities.persist(factor);
    entities.flush();
  }

  Optional<SecondFactor> find(long account) {
    return Optional.ofNullable(entities.find(SecondFactor.class, account));
  }

  void remove(SecondFactor factor) {
    entities.remove(factor);
    entities.flush();
  }

  /** Takes a time step for the first and only time; false when it or a later one was taken. */
  boolean take(long account, long step) {
    return entities
            .createQuery(
                "UPDATE SecondFactor f SET f.lastStep = ?2"
                    + " WHERE f.accountId = ?1 AND f.lastStep < ?2")
            .setParameter(1, account)
            .setParameter(2, step)
            .executeUpdate()
        == 1;
  }

  void add(RecoveryCode code) {
    entities.persist(code);
  }

  void forgetCodes(long account) {
    entities
        .createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }

  /** Uses a code for the first and only time; false when there is none or it was used. */
  boolean use(long account, byte[] codeHash, Instant now) {
    return entities
            .createQuery(
                "UPDATE RecoveryCode c SET c.usedAt = ?3"
                    + " WHERE c.accountId = ?1 AND c.codeHash = ?2 AND c.usedAt IS NULL")
            .setParameter(1, account)
            .setParameter(2, codeHash)
            .setParameter(3, now)
            .executeUpdate()
        == 1;
  }

  List<byte[]> unusedHashes(long account) {
    return entities
        .createQuery(
            "SELECT c.codeHash FROM RecoveryCode c WHERE c.accountId = ?1 AND c.usedAt IS NULL",
            byte[].class)
        .setParameter(1, account)
        .getResultList();
  }

  long unusedCodes(long account) {
    return entities
        .createQuery(
            "SELECT COUNT(c) FROM RecoveryCode c WHERE c.accountId = ?1 AND c.usedAt IS NULL",
            Long.class)
        .setParameter(1, account)
        .getSingleResult();
  }
}
