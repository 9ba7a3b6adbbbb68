package fr.jalons.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the queue: danger first, then age. Since every parole is promised the same delay, the
 * one that came first is also the one whose promise ends first.
 *
 * @param rank 0 where somebody may be in danger, else 1
 */
public record QueueKey(int rank, Instant receivedAt, long id)
    implements Serializable, Comparable<QueueKey> {
  private static final Pattern TEXT = Pattern.compile("([01])\\.(\\d{1,18})\\.(\\d{1,18})");
  private static final Comparator<QueueKey> ORDER =
      Comparator.comparingInt(QueueKey::rank)
          .thenComparing(QueueKey::receivedAt)
          .thenComparingLong(QueueKey::id);

  /** The place as it stands in an address. */
  public String text() {
    return rank + "." + ChronoUnit.MICROS.between(Instant.EPOCH, receivedAt) + "." + id;
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<QueueKey> parse(String text) {
    Matcher parts = TEXT.matcher(text == null ? "" : text);
    return parts.matches()
        ? Optional.of(
            new QueueKey(
                Integer.parseInt(parts.group(1)),
                Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS),
                Long.parseLong(parts.group(3))))
        : Optional.empty();
  }

  @Override
  public int compareTo(QueueKey other) {
    return ORDER.compare(this, other);
  }
}
