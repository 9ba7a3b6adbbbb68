package fr.jalons.guide.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What the last check found behind each address. */
@ApplicationScoped
class LinkRepository {
  /** What was found, and when. */
  record Found(Integer status, LinkProblem problem, Instant at) {}

  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** By address. */
  Map<String, Found> all() {
    Map<String, Found> found = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery("SELECT url, status, problem, checked_at FROM guide_link")
            .getResultList()) {
      Object[] cells = (Object[]) row;
      found.put(
          cells[0].toString(),
          new Found(
              cells[1] == null ? null : ((Number) cells[1]).intValue(),
              cells[2] == null ? null : LinkProblem.valueOf(cells[2].toString()),
              instant(cells[3])));
    }
    return found;
  }

  void keep(String url, LinkAsker.Answer answer, Instant now) {
    entities
        .createNativeQuery(
            "REPLACE INTO guide_link (hash, url, status, problem, checked_at)"
                + " VALUES (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, hash(url))
        .setParameter(2, url)
        .setParameter(3, answer.status())
        .setParameter(4, answer.problem() == null ? null : answer.problem().name())
        .setParameter(5, Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)))
        .executeUpdate();
  }

  private static Instant instant(Object cell) {
    return cell instanceof Timestamp time
        ? time.toLocalDateTime().toInstant(ZoneOffset.UTC)
        : ((LocalDateTime) cell).toInstant(ZoneOffset.UTC);
  }

  private static byte[] hash(String url) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
