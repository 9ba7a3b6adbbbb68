package fr.jalons.paroles;

import fr.jalons.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An author's one appeal. A first reader who took no part admits it, or would dismiss it; it is
 * dismissed only when a second one, of the other college, thinks so too. Its words are sealed with
 * the parole's.
 */
@Entity
@Table(name = "appeal")
public class Appeal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "first_reader_id")
  private Long firstReaderId;

  @Column(name = "second_reader_id")
  private Long secondReaderId;

  private Boolean admitted;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** For Jakarta Persistence. */
  protected Appeal() {}

  Appeal(long paroleId, Instant now) {
    this.paroleId = paroleId;
    this.madeAt = now;
  }

  /** The first reader would dismiss it. */
  public void doubt(long reader) {
    requireOpen();
    firstReaderId = reader;
  }

  /** It is decided; whoever decides second is not who read first. */
  public void decide(long reader, boolean admit, Instant now) {
    requireOpen();
    if (firstReaderId == null) {
      firstReaderId = reader;
    } else {
      secondReaderId = reader;
    }
    admitted = admit;
    decidedAt = now;
  }

  private void requireOpen() {
    if (isDecided()) {
      throw new Refusal("paroles.refusal.moved-on");
    }
  }

  public long paroleId() {
    return paroleId;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Whether a first reader would dismiss it, and a second one is wanted. */
  public boolean isDoubted() {
    return firstReaderId != null && !isDecided();
  }

  public boolean isDecided() {
    return decidedAt != null;
  }

  /** Null before somebody has read it. */
  public Long firstReaderId() {
    return firstReaderId;
  }

  /** Null before it is decided. */
  public Boolean admitted() {
    return admitted;
  }
}
