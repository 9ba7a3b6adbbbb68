package fr.jalons.moderation;

import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.Parole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a vote made, written when it is counted or ends without quorum. Never changed afterwards.
 */
@Entity
@Table(name = "vote_result")
public class VoteResult {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Enumerated(EnumType.STRING)
  private Outcome proposed;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  private Motive motive;

  private boolean quorum;

  @Column(name = "of_users")
  private int ofUsers;

  @Column(name = "of_professionals")
  private int ofProfessionals;

  /** For Jakarta Persistence. */
  protected VoteResult() {}

  /**
   * @param parole still in commission
   * @param result what the votes make; null for want of quorum
   */
  VoteResult(Parole parole, Ballot result, Composition electorate, Instant now) {
    this.paroleId = parole.id();
    this.openedAt = parole.statusSince();
    this.closedAt = now;
    this.proposed = parole.outcome();
    this.quorum = result != null;
    this.outcome = result == null ? null : result.outcome();
    this.motive = result == null ? null : result.motive();
    this.ofUsers = electorate.users();
    this.ofProfessionals = electorate.professionals();
  }

  Long id() {
    return id;
  }

  long paroleId() {
    return paroleId;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  Outcome proposed() {
    return proposed;
  }

  /** Null for want of quorum. */
  Outcome outcome() {
    return outcome;
  }

  /** Null for a publication, and for want of quorum. */
  Motive motive() {
    return motive;
  }

  boolean hadQuorum() {
    return quorum;
  }

  /** How many members could vote. */
  int electorate() {
    return ofUsers + ofProfessionals;
  }
}
