package fr.jalons.guide.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Which releases were taken in, and how a first one is: many rows in few statements. */
@ApplicationScoped
class ShipmentRepository {
  private static final int AT_ONCE = 100;

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  boolean knows(byte[] hash) {
    return !entities
        .createNativeQuery("SELECT 1 FROM guide_shipment WHERE hash = ?1")
        .setParameter(1, hash)
        .getResultList()
        .isEmpty();
  }

  /** Hash of the release that was taken in last, in small hexadecimal digits; null before any. */
  String latest() {
    List<?> found =
        entities
            .createNativeQuery(
                "SELECT LOWER(HEX(hash)) FROM guide_shipment ORDER BY taken_at DESC LIMIT 1")
            .getResultList();
    return found.isEmpty() ? null : found.get(0).toString();
  }

  /** Notes a release; a node that does the same waits until this one is done, then fails. */
  void note(byte[] hash, String node, Instant now) {
    entities
        .createNativeQuery("INSERT INTO guide_shipment (hash, node, taken_at) VALUES (?1, ?2, ?3)")
        .setParameter(1, hash)
        .setParameter(2, node)
        .setParameter(3, utc(now))
        .executeUpdate();
  }

  /** Takes in texts of which the tables know nothing, as their first versions. */
  void takeIn(Map<DocumentKey, String> texts, Instant now) {
    List<Map.Entry<DocumentKey, String>> entries = List.copyOf(texts.entrySet());
    for (int from = 0; from < entries.size(); from += AT_ONCE) {
      takeIn(entries.subList(from, Math.min(entries.size(), from + AT_ONCE)), now);
    }
  }

  private void takeIn(List<Map.Entry<DocumentKey, String>> entries, Instant now) {
    Query documents =
        entities.createNativeQuery(
            "INSERT INTO guide_document"
                + " (kind, lang, name, touched, shipped, last_number, version) VALUES "
                + rows("(?, ?, ?, FALSE, ?, 1, 1)", entries.size()));
    Query versions =
        entities.createNativeQuery(
            "INSERT INTO guide_version (document_id, number, state, author, written_at,"
                + " published_at, revision, source) "
                + union(
                    "SELECT id, 1, 'LIVE', ?, ?, ?, 1, ? FROM guide_document"
                        + " WHERE kind = ? AND lang = ? AND name = ?",
                    entries.size()));
    int d = 1;
    int v = 1;
    for (Map.Entry<DocumentKey, String> entry : entries) {
      DocumentKey key = entry.getKey();
      documents.setParameter(d++, key.kind().name());
      documents.setParameter(d++, key.language().code());
      documents.setParameter(d++, key.name());
      documents.setParameter(d++, Sha256.of(entry.getValue()));
      versions.setParameter(v++, GuideVersion.RELEASE);
      versions.setParameter(v++, utc(now));
      versions.setParameter(v++, utc(now));
      versions.setParameter(v++, entry.getValue());
      versions.setParameter(v++, key.kind().name());
      versions.setParameter(v++, key.language().code());
      versions.setParameter(v++, key.name());
    }
    documents.executeUpdate();
    versions.executeUpdate();
  }

  private static String rows(String row, int count) {
    return String.join(", ", java.util.Collections.nCopies(count, row));
  }

  private static String union(String select, int count) {
    return String.join(" UNION ALL ", java.util.Collections.nCopies(count, select));
  }

  private static Timestamp utc(Instant at) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
  }
}
