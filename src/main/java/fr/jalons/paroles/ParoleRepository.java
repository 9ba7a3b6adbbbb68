package fr.jalons.paroles;

import fr.jalons.privacy.ListedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Paroles and their sealed texts in the database. */
@ApplicationScoped
public class ParoleRepository {
  @PersistenceContext private EntityManager entities;

  public void add(Parole parole) {
    entities.persist(parole);
    entities.flush();
  }

  public void add(ParoleText text) {
    entities.persist(text);
  }

  public Optional<Parole> find(long id) {
    return Optional.ofNullable(entities.find(Parole.class, id));
  }

  /** The parole, locked until the transaction ends, so that two acts on it follow each other. */
  public Optional<Parole> findForChange(long id) {
    return Optional.ofNullable(entities.find(Parole.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Parole> findByCode(byte[] codeHash) {
    return one("SELECT p FROM Parole p WHERE p.codeHash = ?1", codeHash);
  }

  /** The parole whose texts this key seals. */
  Optional<Parole> findByKey(long itemKeyId) {
    return one("SELECT p FROM Parole p WHERE p.itemKeyId = ?1", itemKeyId);
  }

  /** Paroles that their authors took back since {@code since}, by their keys. */
  List<ListedItem> withdrawn(Instant since) {
    return entities
        .createQuery(
            "SELECT p.itemKeyId, k.createdAt, p.statusSince FROM Parole p, ItemKey k"
                + " WHERE k.id = p.itemKeyId AND p.status = ?1 AND p.statusSince >= ?2"
                + " ORDER BY p.statusSince",
            Object[].class)
        .setParameter(1, ParoleStatus.WITHDRAWN)
        .setParameter(2, since)
        .getResultStream()
        .map(row -> new ListedItem((long) row[0], (Instant) row[1], (Instant) row[2]))
        .toList();
  }

  /** Forgets every sealed text of a parole. */
  void removeTexts(long paroleId) {
    entities
        .createQuery("DELETE FROM ParoleText t WHERE t.paroleId = ?1")
        .setParameter(1, paroleId)
        .executeUpdate();
  }

  public Optional<Parole> findPublished(String publicId) {
    return one("SELECT p FROM Parole p WHERE p.publicId = ?1", publicId)
        .filter(parole -> parole.status() == ParoleStatus.PUBLISHED);
  }

  private Optional<Parole> one(String query, Object value) {
    return entities
        .createQuery(query, Parole.class)
        .setParameter(1, value)
        .getResultStream()
        .findFirst();
  }

  /** Published paroles, latest first. */
  public List<Parole> published(int most) {
    return entities
        .createQuery(
            "SELECT p FROM Parole p WHERE p.status = ?1 ORDER BY p.publishedAt DESC, p.id DESC",
            Parole.class)
        .setParameter(1, ParoleStatus.PUBLISHED)
        .setMaxResults(most)
        .getResultList();
  }

  /** Ids of scheduled paroles whose cooling delay is over at {@code now}. */
  public List<Long> due(Instant now, int most) {
    return entities
        .createQuery(
            "SELECT p.id FROM Parole p WHERE p.status = ?1 AND p.publishAfter <= ?2"
                + " ORDER BY p.publishAfter",
            Long.class)
        .setParameter(1, ParoleStatus.SCHEDULED)
        .setParameter(2, now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Ids of paroles that have been in this status since before {@code since}, oldest first. */
  public List<Long> waiting(ParoleStatus status, Instant since, int most) {
    return entities
        .createQuery(
            "SELECT p.id FROM Parole p WHERE p.status = ?1 AND p.statusSince <= ?2"
                + " ORDER BY p.statusSince",
            Long.class)
        .setParameter(1, status)
        .setParameter(2, since)
        .setMaxResults(most)
        .getResultList();
  }

  /** The latest text of this purpose. */
  public Optional<ParoleText> latestText(long paroleId, ParoleText.Purpose purpose) {
    return select(paroleId, purpose).setMaxResults(1).getResultStream().findFirst();
  }

  /** The latest text of any of these purposes. */
  public Optional<ParoleText> latestText(long paroleId, List<ParoleText.Purpose> purposes) {
    return entities
        .createQuery(
            "SELECT t FROM ParoleText t WHERE t.paroleId = ?1 AND t.purpose IN ?2"
                + " ORDER BY t.id DESC",
            ParoleText.class)
        .setParameter(1, paroleId)
        .setParameter(2, purposes)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Every text of this purpose, the latest first. */
  public List<ParoleText> texts(long paroleId, ParoleText.Purpose purpose) {
    return select(paroleId, purpose).getResultList();
  }

  private TypedQuery<ParoleText> select(long paroleId, ParoleText.Purpose purpose) {
    return entities
        .createQuery(
            "SELECT t FROM ParoleText t WHERE t.paroleId = ?1 AND t.purpose = ?2"
                + " ORDER BY t.id DESC",
            ParoleText.class)
        .setParameter(1, paroleId)
        .setParameter(2, purpose);
  }
}
