package fr.jalons.paroles;

import fr.jalons.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a service answers to a published parole. Written TO_CHECK; a reader of the commission, who
 * is not its writer, lets it be SHOWN or sends it back. Its words are sealed under the parole's
 * key, so that they go when the parole goes.
 */
@Entity
@Table(name = "parole_answer")
public class Answer {
  /** Where an answer is in its life. */
  public enum State {
    TO_CHECK,
    SHOWN,
    RETURNED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "written_by")
  private long writtenBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "claim")
  private Change change;

  @Column(name = "claim_day")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private State state;

  @Lob private byte[] sealed;
  @Lob private byte[] remark;

  @Column(name = "checked_by")
  private Long checkedBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  /** For Jakarta Persistence. */
  protected Answer() {}

  Answer(
      long paroleId, long writtenBy, Change change, LocalDate day, byte[] sealed, Instant madeAt) {
    if (change != Change.NONE && day == null) {
      throw new Refusal("paroles.refusal.change-day");
    }
    this.paroleId = paroleId;
    this.writtenBy = writtenBy;
    this.change = change;
    this.day = change == Change.NONE ? null : day;
    this.sealed = sealed.clone();
    this.madeAt = madeAt;
    this.state = State.TO_CHECK;
  }

  /** A reader of the commission has read it and lets everybody read it. */
  public void show(long reader, Instant now) {
    check(reader, State.SHOWN, now);
  }

  /** A reader of the commission sends it back with a remark. */
  void sendBack(long reader, byte[] sealedRemark, Instant now) {
    check(reader, State.RETURNED, now);
    remark = sealedRemark.clone();
  }

  private void check(long reader, State to, Instant now) {
    if (state != State.TO_CHECK) {
      throw new Refusal("paroles.refusal.answer-checked");
    }
    if (reader == writtenBy) {
      throw new Refusal("paroles.refusal.answer-own");
    }
    state = to;
    checkedBy = reader;
    checkedAt = now;
  }

  public Long id() {
    return id;
  }

  public long paroleId() {
    return paroleId;
  }

  public Change change() {
    return change;
  }

  /** When the change was or will be made; null when none is claimed. */
  public LocalDate day() {
    return day;
  }

  public State state() {
    return state;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** When it was read for the commission; null before. */
  public Instant checkedAt() {
    return checkedAt;
  }

  byte[] sealed() {
    return sealed.clone();
  }

  /** Null when it was not sent back. */
  byte[] remark() {
    return remark == null ? null : remark.clone();
  }
}
