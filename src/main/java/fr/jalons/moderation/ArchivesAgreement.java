package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The archives' agreement to destruction (Code du patrimoine, L.214-3), as the administrator
 * recorded it. It holds until it is ended.
 */
@Entity
@Table(name = "archives_agreement")
public class ArchivesAgreement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String reference;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For Jakarta Persistence. */
  protected ArchivesAgreement() {}

  ArchivesAgreement(String reference, LocalDate agreedOn, long recordedBy, Instant now) {
    this.reference = reference;
    this.agreedOn = agreedOn;
    this.recordedBy = recordedBy;
    this.recordedAt = now;
  }

  void end(Instant now) {
    endedAt = now;
  }

  /** Under what name the archives keep it. */
  public String reference() {
    return reference;
  }

  public LocalDate agreedOn() {
    return agreedOn;
  }
}
