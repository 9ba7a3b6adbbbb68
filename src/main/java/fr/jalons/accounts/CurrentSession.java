package fr.jalons.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The session that the current request belongs to, and how long ago its owner proved it. */
@RequestScoped
public class CurrentSession {
  /** A dangerous act wants a proof no older than this. */
  static final Duration FRESH = Duration.ofMinutes(10);

  @Inject private Clock clock;

  private Long id;
  private Instant provenAt;

  /** Null outside a session of the back office. */
  public Long id() {
    return id;
  }

  /** Whether the person has shown who they are within the last ten minutes. */
  public boolean isFresh() {
    return hasProofSince(FRESH);
  }

  /** Whether a page that begins a dangerous act leaves the time to carry it out. */
  public boolean isFreshEnoughToBegin() {
    return hasProofSince(FRESH.dividedBy(2));
  }

  private boolean hasProofSince(Duration time) {
    return provenAt != null && clock.instant().isBefore(provenAt.plus(time));
  }

  void is(AccountSession session) {
    id = session.id();
    provenAt = session.provenAt();
  }

  /** What runs without a person is as fresh as whoever started it. */
  void assumeFresh() {
    provenAt = clock.instant();
  }
}
