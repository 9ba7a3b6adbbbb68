package fr.jalons.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One place where an account is signed in. It starts with signing in, is seen while somebody works,
 * and ends by leaving, by somebody ending it, by half an hour of silence or after a day's work.
 * Every node asks this register, so that an end counts everywhere at once.
 */
@Entity
@Table(name = "account_session")
public class AccountSession {
  /** As long as the server keeps a session that nobody uses (web.xml). */
  static final Duration SILENCE = Duration.ofMinutes(30);

  static final Duration LONGEST = Duration.ofHours(12);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  private String device;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "proven_at")
  private Instant provenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For Jakarta Persistence. */
  protected AccountSession() {}

  AccountSession(long accountId, String device, Instant now) {
    this.accountId = accountId;
    this.device = device;
    this.startedAt = now;
    this.lastSeenAt = now;
    this.provenAt = now;
  }

  boolean isLive(Instant now) {
    return endedAt == null
        && now.isBefore(lastSeenAt.plus(SILENCE))
        && now.isBefore(startedAt.plus(LONGEST));
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  /** The person has just shown again who they are. */
  void prove(Instant now) {
    provenAt = now;
  }

  public Long id() {
    return id;
  }

  long accountId() {
    return accountId;
  }

  /** Program and system in two words. */
  public String device() {
    return device;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** To the minute. */
  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  /** When the person last showed who they are. */
  public Instant provenAt() {
    return provenAt;
  }
}
