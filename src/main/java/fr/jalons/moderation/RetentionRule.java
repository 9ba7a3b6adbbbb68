package fr.jalons.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A time that the Département chose in place of the default. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {
  @Id
  @Enumerated(EnumType.STRING)
  private RetentionTerm status;

  private int days;

  /** For Jakarta Persistence. */
  protected RetentionRule() {}

  RetentionRule(RetentionTerm status, int days) {
    this.status = status;
    this.days = days;
  }

  RetentionTerm status() {
    return status;
  }

  int days() {
    return days;
  }

  void become(int newDays) {
    days = newDays;
  }
}
