package fr.jalons.guide.versions;

import fr.jalons.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the guide's texts and their versions are kept. */
@ApplicationScoped
public class GuideDocumentRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  public Optional<GuideDocument> find(DocumentKey key) {
    return entities
        .createQuery(
            "SELECT d FROM GuideDocument d WHERE d.kind = ?1 AND d.lang = ?2 AND d.name = ?3",
            GuideDocument.class)
        .setParameter(1, key.kind())
        .setParameter(2, key.language().code())
        .setParameter(3, key.name())
        .getResultStream()
        .findFirst();
  }

  /** The same, held against others until the transaction ends. */
  public Optional<GuideDocument> findForChange(DocumentKey key) {
    return find(key).map(this::held);
  }

  /** The document with this number, held against others until the transaction ends. */
  GuideDocument forChange(long id) {
    return held(entities.find(GuideDocument.class, id));
  }

  private GuideDocument held(GuideDocument document) {
    entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
    return document;
  }

  public List<GuideDocument> all() {
    return entities
        .createQuery("SELECT d FROM GuideDocument d", GuideDocument.class)
        .getResultList();
  }

  /** Editors' texts that readers see; what is not here follows the shipped files. */
  public List<LiveEdit> edits() {
    return entities
        .createQuery(
            "SELECT d.kind, d.lang, d.name, v.source FROM GuideDocument d, GuideVersion v"
                + " WHERE d.touched = TRUE AND v.documentId = d.id AND v.state = :live"
                + " ORDER BY d.id",
            Object[].class)
        .setParameter("live", VersionState.LIVE)
        .getResultStream()
        .map(row -> new LiveEdit(key(row), row[3].toString()))
        .toList();
  }

  private static DocumentKey key(Object[] row) {
    Language language = Language.ofCode(row[1].toString()).orElseThrow();
    return new DocumentKey((DocumentKind) row[0], language, row[2].toString());
  }

  /** Every version of a document, the latest first. */
  public List<GuideVersion> versions(long document) {
    return entities
        .createQuery(
            "SELECT v FROM GuideVersion v WHERE v.documentId = ?1 ORDER BY v.number DESC",
            GuideVersion.class)
        .setParameter(1, document)
        .getResultList();
  }

  /** Versions in one of these states, whatever their document. */
  public List<GuideVersion> in(Collection<VersionState> states) {
    return entities
        .createQuery(
            "SELECT v FROM GuideVersion v WHERE v.state IN :states ORDER BY v.id",
            GuideVersion.class)
        .setParameter("states", states)
        .getResultList();
  }

  public Optional<GuideVersion> version(long document, int number) {
    return one("v.documentId = ?1 AND v.number = ?2", document, number);
  }

  /** What readers see; empty before the first publication and once it was withdrawn. */
  public Optional<GuideVersion> live(long document) {
    return one("v.documentId = ?1 AND v.state = ?2", document, VersionState.LIVE);
  }

  /** What this person is writing. */
  public Optional<GuideVersion> draft(long document, String author) {
    return one("v.documentId = ?1 AND v.draftOf = ?2", document, author);
  }

  /** What a release brought over it and nobody has yet taken or left. */
  public Optional<GuideVersion> offered(long document) {
    return one("v.documentId = ?1 AND v.state = ?2", document, VersionState.OFFERED);
  }

  private Optional<GuideVersion> one(String where, Object first, Object second) {
    return entities
        .createQuery("SELECT v FROM GuideVersion v WHERE " + where, GuideVersion.class)
        .setParameter(1, first)
        .setParameter(2, second)
        .getResultStream()
        .findFirst();
  }

  /** Numbers of scheduled versions whose hour has come. */
  List<Long> due(Instant now, int most) {
    return entities
        .createQuery(
            "SELECT v.id FROM GuideVersion v WHERE v.state = ?1 AND v.publishAt <= ?2"
                + " ORDER BY v.publishAt",
            Long.class)
        .setParameter(1, VersionState.SCHEDULED)
        .setParameter(2, now)
        .setMaxResults(most)
        .getResultList();
  }

  GuideVersion version(long id) {
    return entities.find(GuideVersion.class, id);
  }

  /** Reads it again, after its document was held. */
  void refresh(GuideVersion version) {
    entities.refresh(version);
  }

  /** Writes changes now, so that versions and unique keys are what they will be. */
  public void flush() {
    entities.flush();
  }

  public void add(GuideDocument document) {
    entities.persist(document);
    entities.flush();
  }

  public void add(GuideVersion version) {
    entities.persist(version);
    entities.flush();
  }
}
