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

/** What a visitor says of a published text; open until a professional has looked at it. */
@Entity
@Table(name = "parole_report")
public class Report {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "text_id")
  private long textId;

  @Enumerated(EnumType.STRING)
  private ReportReason reason;

  @Lob private byte[] sealed;
  private boolean hid;
  private boolean open;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For Jakarta Persistence. */
  protected Report() {}

  Report(
      long paroleId, long textId, ReportReason reason, byte[] sealed, boolean hid, Instant madeAt) {
    this.paroleId = paroleId;
    this.textId = textId;
    this.reason = reason;
    this.sealed = sealed == null ? null : sealed.clone();
    this.hid = hid;
    this.open = true;
    this.madeAt = madeAt;
  }

  /** A professional has looked at it. */
  public void close() {
    open = false;
  }

  public Long id() {
    return id;
  }

  public long paroleId() {
    return paroleId;
  }

  public ReportReason reason() {
    return reason;
  }

  /** Whether it hid the text. */
  public boolean hid() {
    return hid;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Null when the visitor wrote nothing. */
  byte[] sealed() {
    return sealed == null ? null : sealed.clone();
  }
}
