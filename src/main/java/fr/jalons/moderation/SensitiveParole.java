package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A parole that two people read whatever the policy. */
@Entity
@Table(name = "sensitive_parole")
public class SensitiveParole {
  /** Why it is one. */
  public enum Cause {
    /** The words seem to name somebody by their profession. */
    PROFESSIONAL,
    /** A first reader says so. */
    READER
  }

  @Id
  @Column(name = "parole_id")
  private long paroleId;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  /** For Jakarta Persistence. */
  protected SensitiveParole() {}

  SensitiveParole(long paroleId, Cause cause) {
    this.paroleId = paroleId;
    this.cause = cause;
  }

  Cause cause() {
    return cause;
  }
}
