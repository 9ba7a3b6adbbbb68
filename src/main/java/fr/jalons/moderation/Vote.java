package fr.jalons.moderation;

import fr.jalons.accounts.College;
import fr.jalons.paroles.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one member voted on a parole, and why; the reason is sealed with the parole's key. */
@Entity
@Table(name = "vote")
public class Vote {
  /** For what a reason is sealed. */
  static final String PURPOSE = "VOTE";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private College college;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  private Motive motive;

  @Lob private byte[] sealed;

  @Column(name = "cast_at")
  private Instant castAt;

  /** For Jakarta Persistence. */
  protected Vote() {}

  Vote(long paroleId, Member member, Ballot ballot, byte[] sealed, Instant now) {
    this.paroleId = paroleId;
    this.accountId = member.id();
    this.college = member.college();
    this.outcome = ballot.outcome();
    this.motive = ballot.motive();
    this.sealed = sealed.clone();
    this.castAt = now;
  }

  boolean isOf(long account) {
    return accountId == account;
  }

  College college() {
    return college;
  }

  Ballot ballot() {
    return new Ballot(outcome, motive);
  }

  Tally.Cast cast() {
    return new Tally.Cast(college, ballot());
  }

  Instant castAt() {
    return castAt;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
