package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A first reader saw no danger where the machine had; the first who said so counts. */
@Entity
@Table(name = "false_alarm")
public class FalseAlarm {
  @Id
  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "said_by")
  private long saidBy;

  @Column(name = "said_at")
  private Instant saidAt;

  /** For Jakarta Persistence. */
  protected FalseAlarm() {}

  FalseAlarm(long paroleId, long reader, Instant now) {
    this.paroleId = paroleId;
    this.saidBy = reader;
    this.saidAt = now;
  }
}
