package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much the marks saw in a parole when it came: a number to sort by, never a word. */
@Entity
@Table(name = "parole_marks")
public class ParoleMarks {
  @Id
  @Column(name = "parole_id")
  private long paroleId;

  /** Stretches that may tell who somebody is. */
  private int personal;

  /** For Jakarta Persistence. */
  protected ParoleMarks() {}

  ParoleMarks(long paroleId, int personal) {
    this.paroleId = paroleId;
    this.personal = personal;
  }

  public long paroleId() {
    return paroleId;
  }

  public int personal() {
    return personal;
  }
}
