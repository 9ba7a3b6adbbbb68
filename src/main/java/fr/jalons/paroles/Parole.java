package fr.jalons.paroles;

import fr.jalons.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * What one person told the commission. Born RECEIVED when its author sends it and holds its code;
 * read by a professional, who proposes what others may see; judged by a user member, who sees only
 * that; shown to its author, who alone lets it be published. Danger takes it out of this way at any
 * time, and its author may withdraw it at any time. Its words are not here: they are sealed in
 * {@link ParoleText}.
 */
@Entity
@Table(name = "parole")
public class Parole {
  private static final Duration TAKE_BACK_WITHIN = Duration.ofMinutes(10);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "item_key_id")
  private long itemKeyId;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "public_id")
  private String publicId;

  @Enumerated(EnumType.STRING)
  private ParoleStatus status;

  @Column(name = "status_since")
  private Instant statusSince;

  @Enumerated(EnumType.STRING)
  @Column(name = "author_kind")
  private AuthorKind authorKind;

  @Enumerated(EnumType.STRING)
  private PublicationWish wish;

  @Embedded private Subject subject;

  @Column(name = "received_at")
  private Instant receivedAt;

  /** 0 when somebody may be in danger, 1 otherwise: the queue's first order. */
  private int rank;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String motive;

  @Column(name = "only_names_hidden")
  private boolean onlyNamesHidden;

  @Column(name = "text_changed")
  private boolean textChanged;

  @Column(name = "first_reader_id")
  private Long firstReaderId;

  @Column(name = "second_reader_id")
  private Long secondReaderId;

  @Column(name = "publish_after")
  private Instant publishAfter;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "transmitted_at")
  private Instant transmittedAt;

  @Column(name = "claimed_by")
  private Long claimedBy;

  @Column(name = "claimed_until")
  private Instant claimedUntil;

  /** Where the parole stood when the last act on it was recorded; null when none was. */
  @Transient private ParoleStatus recorded;

  /** For Jakarta Persistence. */
  protected Parole() {}

  @PostLoad
  void remember() {
    recorded = status;
  }

  /** An act is recorded: gives where the parole stood before it, null when it has just arrived. */
  ParoleStatus settle() {
    ParoleStatus before = recorded;
    recorded = status;
    return before;
  }

  private Parole(
      long itemKeyId, byte[] codeHash, AuthorKind author, PublicationWish wish, Subject subject) {
    this.itemKeyId = itemKeyId;
    this.codeHash = codeHash.clone();
    this.authorKind = author;
    this.wish = wish;
    this.subject = subject;
  }

  /**
   * A parole as it arrives.
   *
   * @param codeHash keyed hash of the author's code, 32 bytes
   * @throws Refusal when this author cannot have this wish
   */
  public static Parole receive(
      long itemKeyId,
      byte[] codeHash,
      AuthorKind author,
      PublicationWish wish,
      Subject subject,
      Instant now) {
    if (!author.wishes().contains(wish)) {
      throw new Refusal("paroles.refusal.wish");
    }
    Parole parole = new Parole(itemKeyId, codeHash, author, wish, subject);
    parole.status = ParoleStatus.RECEIVED;
    parole.statusSince = now;
    parole.receivedAt = now;
    parole.rank = 1;
    return parole;
  }

  /** Puts the parole at the head of the queue because words in it may speak of danger. */
  public void markAsUrgent() {
    rank = 0;
  }

  /** Somebody says that a person is in danger. */
  public void raiseAlert(Party by, Instant now) {
    move(Act.RAISE_ALERT, ParoleStatus.ALERT, by, now);
    rank = 0;
    releaseClaim();
  }

  /** A referent has passed the danger on to those who can act. */
  public void transmit(Instant now) {
    move(Act.TRANSMIT, ParoleStatus.TRANSMITTED, Party.REFERENT, now);
    transmittedAt = now;
  }

  /** A referent's reason for seeing no danger was confirmed by a second professional. */
  public void dismissAlert(Instant now) {
    if (transmittedAt != null) {
      throw new Refusal("paroles.refusal.transmitted");
    }
    move(
        Act.DISMISS_ALERT,
        publishedAt == null ? ParoleStatus.RECEIVED : ParoleStatus.SUSPENDED,
        Party.REFERENT,
        now);
    forgetProposal();
  }

  /**
   * The first reader says what should become of the parole.
   *
   * @param motive code of the reason, null for a publication
   * @param onlyNamesHidden whether the public text hides names and places and changes nothing else
   */
  public void propose(
      long reader, Outcome proposed, String motive, boolean onlyNamesHidden, Instant now) {
    if (proposed == Outcome.PUBLISH && wish == PublicationWish.COMMISSION_ONLY) {
      throw new Refusal("paroles.refusal.commission-only");
    }
    if (proposed == Outcome.REFUSE && (motive == null || motive.isBlank())) {
      throw new Refusal("paroles.refusal.motive");
    }
    move(Act.PROPOSE, ParoleStatus.PROPOSED, Party.FIRST_READER, now);
    this.outcome = proposed;
    this.motive = motive;
    this.onlyNamesHidden = onlyNamesHidden;
    this.firstReaderId = reader;
    this.secondReaderId = null;
    releaseClaim();
  }

  /** Whether {@code reader} may take a proposal back that nobody has opened since. */
  public boolean mayTakeBack(long reader, Instant now) {
    return status == ParoleStatus.PROPOSED
        && firstReaderId != null
        && firstReaderId == reader
        && now.isBefore(statusSince.plus(TAKE_BACK_WITHIN))
        && (claimedUntil == null || !now.isBefore(claimedUntil));
  }

  /** The first reader takes the proposal back before a second reader has opened it. */
  public void takeBack(long reader, Instant now) {
    if (!mayTakeBack(reader, now)) {
      throw new Refusal("paroles.refusal.moved-on");
    }
    move(Act.TAKE_BACK, ParoleStatus.RECEIVED, Party.FIRST_READER, now);
    forgetProposal();
  }

  /**
   * The first reader says what should become of a hidden text, which stays hidden until the second
   * reader has agreed.
   *
   * @param proposed to publish again or to refuse; nothing else can become of it
   * @param changed whether the public text is another than the one that was published
   */
  public void proposeAgain(long reader, Outcome proposed, String motive, boolean changed) {
    boolean possible = proposed == Outcome.PUBLISH || proposed == Outcome.REFUSE;
    if (status != ParoleStatus.SUSPENDED || outcome != null || !possible) {
      throw new Refusal("paroles.refusal.moved-on");
    }
    if (proposed == Outcome.REFUSE && (motive == null || motive.isBlank())) {
      throw new Refusal("paroles.refusal.motive");
    }
    this.outcome = proposed;
    this.motive = motive;
    this.textChanged = changed;
    this.firstReaderId = reader;
    this.secondReaderId = null;
    releaseClaim();
  }

  /** The second reader agrees with what should become of a hidden text. */
  public void agreeAgain(long reader, Instant now) {
    requireAnother(reader);
    if (outcome == null) {
      throw new Refusal("paroles.refusal.moved-on");
    }
    if (outcome == Outcome.REFUSE) {
      move(Act.SETTLE, ParoleStatus.REFUSED, Party.SECOND_READER, now);
    } else if (textChanged) {
      move(Act.SHOW_TEXT, ParoleStatus.AWAITING_CONSENT, Party.SECOND_READER, now);
    } else {
      move(Act.REINSTATE, ParoleStatus.PUBLISHED, Party.SECOND_READER, now);
    }
    secondReaderId = reader;
    releaseClaim();
  }

  /** The second reader does not agree; the hidden text goes back to the first readers. */
  public void disagreeAgain(long reader) {
    requireAnother(reader);
    if (status != ParoleStatus.SUSPENDED || outcome == null) {
      throw new Refusal("paroles.refusal.moved-on");
    }
    forgetProposal();
    releaseClaim();
  }

  private void forgetProposal() {
    outcome = null;
    motive = null;
    firstReaderId = null;
  }

  /** The second reader agrees; the parole goes on to its author or ends as proposed. */
  public void agree(long reader, Duration coolingDelay, Instant now) {
    requireAnother(reader);
    move(Act.AGREE, ParoleStatus.AGREED, Party.SECOND_READER, now);
    secondReaderId = reader;
    followAgreement(Party.SECOND_READER, coolingDelay, now);
    releaseClaim();
  }

  /** The second reader does not agree; the commission votes. */
  public void disagree(long reader, Instant now) {
    requireAnother(reader);
    move(Act.DISAGREE, ParoleStatus.IN_COMMISSION, Party.SECOND_READER, now);
    secondReaderId = reader;
    releaseClaim();
  }

  /**
   * The commission's vote decides what becomes of it.
   *
   * @param reason code of the reason, null for a publication
   */
  public void vote(Outcome decided, String reason, Duration coolingDelay, Instant now) {
    if (decided == Outcome.PUBLISH && wish == PublicationWish.COMMISSION_ONLY) {
      throw new Refusal("paroles.refusal.commission-only");
    }
    move(Act.VOTE, ParoleStatus.AGREED, Party.COMMISSION, now);
    outcome = decided;
    motive = reason;
    followAgreement(Party.COMMISSION, coolingDelay, now);
  }

  /**
   * Nobody did what it waited for within its term: it stays with the commission.
   *
   * @param reason code of what its author is told
   */
  public void lapse(String reason, Instant now) {
    if (!Terms.isOver(status, statusSince, now)) {
      throw new Refusal("paroles.refusal.moved-on");
    }
    move(Terms.act(status), ParoleStatus.INTERNAL, Party.TERM, now);
    outcome = Outcome.KEEP_INTERNAL;
    motive = reason;
    releaseClaim();
  }

  /** The first reader's proposal is enough, as the commission's policy has it for such a parole. */
  public void passAlone(Duration coolingDelay, Instant now) {
    move(Act.AGREE, ParoleStatus.AGREED, Party.FIRST_READER, now);
    followAgreement(Party.FIRST_READER, coolingDelay, now);
  }

  /** Whether its author may appeal now, as far as the parole itself goes. */
  public boolean mayAppeal(Instant now) {
    boolean against =
        status == ParoleStatus.REFUSED
            || status == ParoleStatus.INTERNAL && wish != PublicationWish.COMMISSION_ONLY;
    return against && now.isBefore(Terms.appealUntil(statusSince));
  }

  /** The author does not accept what became of it; others read it. */
  public void appeal(Instant now) {
    if (!mayAppeal(now)) {
      throw new Refusal("paroles.refusal.no-appeal");
    }
    move(Act.APPEAL, ParoleStatus.APPEALED, Party.AUTHOR, now);
  }

  /** It is read anew from the beginning. */
  public void admitAppeal(Instant now) {
    move(Act.ADMIT_APPEAL, ParoleStatus.RECEIVED, Party.APPEAL_READER, now);
    forgetProposal();
    secondReaderId = null;
  }

  /** It is refused for good. */
  public void dismissAppeal(Instant now) {
    move(Act.DISMISS_APPEAL, ParoleStatus.REFUSED, Party.APPEAL_READER, now);
  }

  private void followAgreement(Party by, Duration coolingDelay, Instant now) {
    if (outcome != Outcome.PUBLISH) {
      move(Act.SETTLE, outcome.settledAs(), by, now);
    } else if (hasStandingConsent()) {
      move(Act.SCHEDULE, ParoleStatus.SCHEDULED, by, now);
      publishAfter = now.plus(coolingDelay);
    } else {
      move(Act.SHOW_TEXT, ParoleStatus.AWAITING_CONSENT, by, now);
    }
  }

  private boolean hasStandingConsent() {
    return wish == PublicationWish.HIDE_NAMES_AND_PUBLISH
        && authorKind.isAdult()
        && onlyNamesHidden;
  }

  /** A reader asks the author something. */
  public void askAuthor(Instant now) {
    move(Act.ASK_AUTHOR, ParoleStatus.AWAITING_AUTHOR, Party.READER, now);
    releaseClaim();
  }

  /** The author answers; the parole is read again. */
  public void answer(Instant now) {
    move(Act.ANSWER, ParoleStatus.RECEIVED, Party.AUTHOR, now);
  }

  /** The author accepts the exact text. */
  public void acceptText(Duration coolingDelay, Instant now) {
    move(Act.ACCEPT_TEXT, ParoleStatus.SCHEDULED, Party.AUTHOR, now);
    publishAfter = now.plus(coolingDelay);
  }

  /** The author wants another text; the parole is read again. */
  public void amendText(Instant now) {
    move(Act.AMEND_TEXT, ParoleStatus.RECEIVED, Party.AUTHOR, now);
  }

  /** The cooling delay is over and nobody stopped the publication. */
  public void publish(String newPublicId, Instant now) {
    if (publishAfter == null || now.isBefore(publishAfter)) {
      throw new Refusal("paroles.refusal.cooling");
    }
    move(Act.PUBLISH, ParoleStatus.PUBLISHED, Party.TERM, now);
    publicId = publicId == null ? newPublicId : publicId;
    publishedAt = now;
  }

  /** A reader stops a publication within the cooling delay. */
  public void stop(Instant now) {
    move(Act.STOP, ParoleStatus.IN_COMMISSION, Party.READER, now);
    publishAfter = null;
  }

  /** A published text is hidden until two readers have looked at it again. */
  public void suspend(Party by, Instant now) {
    move(Act.SUSPEND, ParoleStatus.SUSPENDED, by, now);
    forgetProposal();
  }

  /** The author takes their words back; no reason is asked. */
  public void withdraw(Instant now) {
    move(Act.WITHDRAW, ParoleStatus.WITHDRAWN, Party.AUTHOR, now);
    releaseClaim();
  }

  /**
   * A restored backup had brought back what its author had withdrawn at this time; what it was in
   * between is lost with the rest.
   */
  void withdrawAgain(Instant time) {
    move(Act.WITHDRAW, ParoleStatus.WITHDRAWN, Party.AUTHOR, time);
    publishAfter = null;
    releaseClaim();
  }

  /** Its term has come and the archives agree; only this row is left. */
  void purge(Instant now) {
    move(Act.PURGE, ParoleStatus.PURGED, Party.TERM, now);
    purgeAgain(now);
  }

  /** A restored backup had brought back what was erased; the lifecycle was gone through before. */
  void purgeAgain(Instant now) {
    status = ParoleStatus.PURGED;
    statusSince = now;
    publishAfter = null;
    motive = null;
    releaseClaim();
  }

  private void requireAnother(long reader) {
    if (firstReaderId != null && firstReaderId == reader) {
      throw new Refusal("paroles.refusal.same-reader");
    }
  }

  private void releaseClaim() {
    claimedBy = null;
    claimedUntil = null;
  }

  private void move(Act act, ParoleStatus to, Party by, Instant now) {
    if (!Lifecycle.allows(status, act, to, by)) {
      throw new Refusal("paroles.refusal.moved-on");
    }
    status = to;
    statusSince = now;
  }

  /** Whether {@code party} may do {@code act} now, as far as the lifecycle goes. */
  public boolean offers(Act act, Party party) {
    return Lifecycle.offers(status, act, party);
  }

  /** Whether {@code account} holds the lease on this parole at {@code now}. */
  public boolean isClaimedBy(long account, Instant now) {
    return claimedBy != null
        && claimedBy == account
        && claimedUntil != null
        && now.isBefore(claimedUntil);
  }

  public Long id() {
    return id;
  }

  /** Grows with every change of the parole, but not with a claim. */
  public int version() {
    return version;
  }

  public long itemKeyId() {
    return itemKeyId;
  }

  /** Random name in public addresses; null until the parole is published. */
  public String publicId() {
    return publicId;
  }

  public ParoleStatus status() {
    return status;
  }

  public Instant statusSince() {
    return statusSince;
  }

  public AuthorKind authorKind() {
    return authorKind;
  }

  public PublicationWish wish() {
    return wish;
  }

  public Subject subject() {
    return subject;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public boolean isUrgent() {
    return rank == 0;
  }

  /** What the first reader proposed; null before. */
  public Outcome outcome() {
    return outcome;
  }

  /** Code of the reason; null when there is none. */
  public String motive() {
    return motive;
  }

  public Long firstReaderId() {
    return firstReaderId;
  }

  public Long secondReaderId() {
    return secondReaderId;
  }

  /** When a scheduled publication takes place; null when none is scheduled. */
  public Instant publishAfter() {
    return publishAfter;
  }

  /** Whether a danger in it was ever passed on; it is then never published. */
  public boolean wasTransmitted() {
    return transmittedAt != null;
  }

  /** When the parole was last published; null when it never was. */
  public Instant publishedAt() {
    return publishedAt;
  }

  /** Account that holds the lease, which may be over; null when nobody does. */
  public Long claimedBy() {
    return claimedBy;
  }

  public Instant claimedUntil() {
    return claimedUntil;
  }
}
