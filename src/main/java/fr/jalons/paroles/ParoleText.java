package fr.jalons.paroles;

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

/** One sealed text of a parole. The latest of its purpose holds; earlier ones stay as history. */
@Entity
@Table(name = "parole_text")
public class ParoleText {
  /** What a text is. Only {@link #PUBLIC} may reach a user member or a reader. */
  public enum Purpose {
    ORIGINAL,
    PUBLIC,
    /** The pictures that an author chose, as {@link Pictures} writes them. */
    PICTURES,
    /** What the first reader has typed so far; the one text that is written over. */
    DRAFT,
    AMENDMENT,
    QUESTION,
    ANSWER,
    /** Why a reader raised an alert; for referents only. */
    ALERT,
    /** How to reach an author who speaks of danger; for referents only. */
    CONTACT,
    /** Reference under which a danger was passed on; for referents only. */
    TRANSMISSION,
    /** Each child concerned by a danger that was passed on; for referents only. */
    CHILDREN,
    /** Why parents were not told of it; for referents only. */
    PARENTS,
    /** What became of it; for referents only. */
    HEARD,
    /** What a referent writes to the author, who reads it with the code. */
    TO_AUTHOR,
    /** What the author answers the referent; for referents only. */
    FROM_AUTHOR,
    /** Why a referent sees no danger; for referents and the professional who confirms. */
    DISMISSAL,
    /** Why a user member does not agree, or stops a publication. */
    DISAGREEMENT,
    /** What a professional wrote freely about a text; user members never read it. */
    PRO_NOTE,
    /** Why the author appeals; for professionals only. */
    APPEAL,
    /** What the author is answered, once the appeal is decided. */
    APPEAL_ANSWER,
    /** What the author is told of an outcome, once it is settled. */
    REASON
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "parole_id")
  private long paroleId;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Lob private byte[] sealed;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For Jakarta Persistence. */
  protected ParoleText() {}

  ParoleText(long paroleId, Purpose purpose, byte[] sealed, Instant madeAt) {
    this.paroleId = paroleId;
    this.purpose = purpose;
    this.sealed = sealed.clone();
    this.madeAt = madeAt;
  }

  /** Names this version of the text. */
  public Long id() {
    return id;
  }

  public long paroleId() {
    return paroleId;
  }

  public Purpose purpose() {
    return purpose;
  }

  void rewrite(byte[] newlySealed, Instant now) {
    sealed = newlySealed.clone();
    madeAt = now;
  }

  byte[] sealed() {
    return sealed.clone();
  }

  public Instant madeAt() {
    return madeAt;
  }
}
