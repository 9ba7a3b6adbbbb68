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
    AMENDMENT,
    QUESTION,
    ANSWER,
    ALERT,
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

  public long paroleId() {
    return paroleId;
  }

  public Purpose purpose() {
    return purpose;
  }

  byte[] sealed() {
    return sealed.clone();
  }

  public Instant madeAt() {
    return madeAt;
  }
}
