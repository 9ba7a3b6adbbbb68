package fr.jalons.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void the_first_tries_follow_each_other_within_the_minute_that_an_alert_has() {
    assertThat(Patience.before(1)).isLessThan(Duration.ofMinutes(1));
    assertThat(Patience.before(2)).isGreaterThan(Patience.before(1));
  }

  @Test
  void tries_become_seldom_and_never_stop_meanwhile() {
    assertThat(Patience.before(30)).isEqualTo(Duration.ofMinutes(30));
    assertThat(Patience.before(100_000)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void a_message_is_given_up_after_five_days() {
    Instant queued = Instant.EPOCH;
    assertThat(Patience.isOver(queued, queued.plus(Duration.ofDays(5)).minusNanos(1))).isFalse();
    assertThat(Patience.isOver(queued, queued.plus(Duration.ofDays(5)))).isTrue();
  }
}
