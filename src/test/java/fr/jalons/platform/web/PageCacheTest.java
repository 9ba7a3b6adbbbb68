package fr.jalons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.platform.ContentVersion;
import fr.jalons.platform.Today;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PageCacheTest {
  private final Hands hands = new Hands(Instant.parse("2026-11-21T12:00:00Z"));
  private final PageCache cache = new PageCache(new Standing(), new Today(hands));

  @Test
  void a_page_holds_until_midnight_in_paris_and_no_longer() {
    byte[] page = "<p>50 €</p>".getBytes(StandardCharsets.UTF_8);
    cache.place("/guide/budget/x").keep(CachedPage.of("text/html", page));

    hands.now = Instant.parse("2026-11-21T22:59:59Z");
    assertThat(cache.find("/guide/budget/x")).isPresent();

    hands.now = Instant.parse("2026-11-21T23:00:00Z");
    assertThat(cache.find("/guide/budget/x")).isEmpty();
  }

  private static final class Standing extends ContentVersion {
    @Override
    public synchronized long current() {
      return 1;
    }
  }

  private static final class Hands extends Clock {
    private Instant now;

    private Hands(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
          return Hands.this.withZone(other);
        }
      };
    }
  }
}
