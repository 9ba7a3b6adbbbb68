package fr.jalons.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Limits per client, in memory only. A limit delays; it never locks anybody out for good.
 *
 * @see ClientKey for how a client is known without its address
 */
@ApplicationScoped
public class RateLimits {
  /** The name under which overall limits count. */
  public static final String EVERYBODY = "everybody";

  private static final int MOST_CLIENTS = 50_000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** What is limited, with how many tries a client gets and how soon they come back. */
  public enum Limit {
    CODE(8, Duration.ofMinutes(10)),
    CODE_OVERALL(300, Duration.ofMinutes(10)),
    DEPOSIT(60, Duration.ofHours(1)),
    REPORT(12, Duration.ofHours(1)),
    LOGIN(10, Duration.ofMinutes(10)),
    LOGIN_ACCOUNT(20, Duration.ofMinutes(10)),
    SECOND_FACTOR(8, Duration.ofMinutes(10)),
    INVITATION(20, Duration.ofMinutes(10)),
    FEEDBACK(30, Duration.ofHours(1)),
    API(600, Duration.ofMinutes(1));

    private final int tries;
    private final Duration period;

    Limit(int tries, Duration period) {
      this.tries = tries;
      this.period = period;
    }
  }

  private record Key(Limit limit, String client) {}

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(Duration.ofHours(2))
          .build();

  /**
   * Takes one try.
   *
   * @param client a key of {@link ClientKey}, or any stable name
   * @return false when none is left for now
   */
  public boolean allows(Limit limit, String client) {
    return buckets.get(new Key(limit, client), key -> bucket(limit)).tryConsume(1);
  }

  /** Whether no try is left for now; takes none. */
  public boolean isSpent(Limit limit, String client) {
    return buckets.get(new Key(limit, client), key -> bucket(limit)).getAvailableTokens() < 1;
  }

  /**
   * Takes one try of everybody's; when none is left, waits for one, at most {@link #PATIENCE}. It
   * slows a flood down and locks nobody out.
   */
  public void slow(Limit limit) {
    try {
      buckets
          .get(new Key(limit, EVERYBODY), key -> bucket(limit))
          .asBlocking()
          .tryConsume(1, PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns a try that {@link #allows} took, because it turned out to be no misuse. */
  public void giveBack(Limit limit, String client) {
    buckets.get(new Key(limit, client), key -> bucket(limit)).addTokens(1);
  }

  private static Bucket bucket(Limit limit) {
    return Bucket.builder()
        .addLimit(rate -> rate.capacity(limit.tries).refillGreedy(limit.tries, limit.period))
        .build();
  }
}
