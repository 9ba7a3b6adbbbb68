package fr.jalons.moderation;

import fr.jalons.paroles.ParoleStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds what the queue asks the database: always one status and one rank, so that the index gives
 * the rows in their order from where the page starts, and nothing is sorted or skipped, however
 * many wait.
 */
final class QueueQuery {
  private final int rank;
  private final StringBuilder query =
      new StringBuilder(" FROM Parole p WHERE p.status = :status AND p.rank = :rank");
  private final Map<String, Object> values = new HashMap<>();

  private QueueQuery(ParoleStatus status, int rank, boolean forFirstReader) {
    this.rank = rank;
    values.put("status", status);
    values.put("rank", rank);
    if (status == ParoleStatus.SUSPENDED) {
      // a hidden text waits for a second reader once a first one has proposed something
      query.append(" AND p.outcome IS ").append(forFirstReader ? "NULL" : "NOT NULL");
    }
  }

  /** The two of a status: danger, and the others. */
  static Stream<QueueQuery> of(ParoleStatus status, boolean forFirstReader) {
    return Stream.of(
        new QueueQuery(status, 0, forFirstReader), new QueueQuery(status, 1, forFirstReader));
  }

  /**
   * @param promise how long a parole may wait
   */
  QueueQuery matching(QueueFilter filter, long reader, Instant now, Duration promise) {
    equal("p.subject.theme", "theme", filter.theme() == null ? null : filter.theme().name());
    equal("p.subject.territory", "territory", filter.territory());
    equal("p.subject.service", "service", filter.service());
    equal("p.subject.kind", "kind", filter.kind());
    equal("p.authorKind", "author", filter.author());
    if (filter.waiting() != null) {
      compare("p.receivedAt <= ", "until", filter.waiting().until(now, promise));
      compare("p.receivedAt >= ", "since", filter.waiting().since(now));
    }
    if (filter.marked() != null) {
      query.append(marked(filter.marked()));
    }
    if (filter.mine()) {
      equal("p.claimedBy", "reader", reader);
      compare("p.claimedUntil > ", "now", now);
    }
    return this;
  }

  private static String marked(Marked marked) {
    String personal = "EXISTS (SELECT m FROM ParoleMarks m WHERE m.paroleId = p.id AND m.personal ";
    return switch (marked) {
      case DANGER -> " AND 0 = :rank";
      case CALLED ->
          " AND 0 = :rank AND EXISTS (SELECT s FROM DangerSign s WHERE s.paroleId = p.id"
              + " AND s.seenAt IS NULL)";
      case POSSIBLE ->
          " AND 0 = :rank AND NOT EXISTS (SELECT s FROM DangerSign s WHERE s.paroleId = p.id)"
              + " AND NOT EXISTS (SELECT a FROM Alert a WHERE a.paroleId = p.id)";
      case PERSONAL -> " AND " + personal + "> 0)";
      case NOTHING -> " AND 1 = :rank AND " + personal + "= 0)";
    };
  }

  /** Nothing about these services and territories, which the reader keeps away from. */
  QueueQuery apart(Set<String> services, Set<String> territories) {
    without("p.subject.service", "services", services);
    without("p.subject.territory", "territories", territories);
    return this;
  }

  private void without(String field, String name, Set<String> codes) {
    if (!codes.isEmpty()) {
      query.append(" AND (%s IS NULL OR %s NOT IN :%s)".formatted(field, field, name));
      values.put(name, codes);
    }
  }

  /** Only what nobody else holds. */
  QueueQuery free(long reader, Instant now) {
    query.append(" AND (p.claimedUntil IS NULL OR p.claimedUntil < :free OR p.claimedBy = :me)");
    values.put("free", now);
    values.put("me", reader);
    return this;
  }

  /** Only what has come to this status since. */
  QueueQuery since(Instant moment) {
    compare("p.statusSince > ", "moment", moment);
    return this;
  }

  /** Whether anything of it lies behind a place; ahead of it when looking backwards. */
  boolean reaches(QueueKey from, boolean backwards) {
    return from == null || (backwards ? rank <= from.rank() : rank >= from.rank());
  }

  /**
   * @param from where the page starts, exclusive; null for the first
   */
  QueueQuery from(QueueKey from, boolean backwards) {
    if (from != null && from.rank() == rank) {
      // said twice, so that the database sees where in the index to begin
      String side = backwards ? " < " : " > ";
      compare("p.receivedAt" + side.replace(" ", "") + "= ", "at", from.receivedAt());
      query.append(" AND (p.receivedAt").append(side).append(":at OR p.id").append(side);
      query.append(":id)");
      values.put("id", from.id());
    }
    query.append(
        backwards ? " ORDER BY p.receivedAt DESC, p.id DESC" : " ORDER BY p.receivedAt, p.id");
    return this;
  }

  private void equal(String field, String name, Object value) {
    compare(field + " = ", name, value);
  }

  private void compare(String comparison, String name, Object value) {
    if (value != null) {
      query.append(" AND ").append(comparison).append(':').append(name);
      values.put(name, value);
    }
  }

  /** The query behind what is selected, in Jakarta Persistence's language. */
  String text() {
    return query.toString();
  }

  /** What stands for its names. */
  Map<String, Object> values() {
    return values;
  }
}
