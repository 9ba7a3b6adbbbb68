package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a transmission states in a few words of choice; never changed afterwards. */
@Entity
@Table(name = "alert_sheet")
class AlertSheet {
  @Id
  @Column(name = "alert_id")
  private long alertId;

  @Enumerated(EnumType.STRING)
  private Parents parents;

  @Column(name = "prosecutor_informed")
  private boolean prosecutorInformed;

  /** For Jakarta Persistence. */
  protected AlertSheet() {}

  AlertSheet(long alertId, Transmission transmission) {
    this.alertId = alertId;
    this.parents = transmission.parents();
    this.prosecutorInformed = transmission.prosecutorInformed();
  }

  Parents parents() {
    return parents;
  }

  boolean isProsecutorInformed() {
    return prosecutorInformed;
  }
}
