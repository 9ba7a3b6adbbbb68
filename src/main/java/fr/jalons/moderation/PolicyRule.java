package fr.jalons.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One rule that the Département has set otherwise than by default. */
@Entity
@Table(name = "policy_rule")
public class PolicyRule {
  enum Name {
    SECOND_READING,
    VOTE_DAYS,
    COOLING_HOURS
  }

  @Id
  @Enumerated(EnumType.STRING)
  private Name name;

  private String value;

  /** For Jakarta Persistence. */
  protected PolicyRule() {}

  PolicyRule(Name name, String value) {
    this.name = name;
    this.value = value;
  }

  Name name() {
    return name;
  }

  String value() {
    return value;
  }
}
