package fr.jalons.paroles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a parole was entered by a member of staff for somebody, and how it had been given. */
@Entity
@Table(name = "parole_entry")
public class Entry {
  /** How the person gave their word. */
  public enum Channel {
    ORAL,
    PAPER
  }

  @Id
  @Column(name = "parole_id")
  private long paroleId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "entered_by")
  private long enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  /** For Jakarta Persistence. */
  protected Entry() {}

  Entry(long paroleId, Channel channel, long enteredBy, Instant enteredAt) {
    this.paroleId = paroleId;
    this.channel = channel;
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  public Channel channel() {
    return channel;
  }

  public long enteredBy() {
    return enteredBy;
  }

  public Instant enteredAt() {
    return enteredAt;
  }
}
