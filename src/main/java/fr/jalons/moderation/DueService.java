package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says what is to be erased now: nothing, as long as the archives have not agreed. */
@ApplicationScoped
@Transactional
class DueService {
  private static final int AT_ONCE = 200;

  private final RetentionRepository retention;
  private final Clock clock;

  @Inject
  DueService(RetentionRepository retention, Clock clock) {
    this.retention = retention;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DueService() {
    this(null, null);
  }

  /** One parole that has come to its term, being in this state since {@code time} or earlier. */
  record Due(long parole, RetentionTerm term, Instant time) {}

  List<Due> due() {
    List<Due> due = new ArrayList<>();
    if (retention.agreement().isEmpty()) {
      return due;
    }
    Instant now = clock.instant();
    retention
        .days()
        .forEach(
            (term, days) -> {
              Instant time = now.minus(Duration.ofDays(days));
              retention.before(term, time, AT_ONCE).forEach(id -> due.add(new Due(id, term, time)));
            });
    return due;
  }
}
