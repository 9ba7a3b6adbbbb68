package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A service or a territory that a member works for, lives with, or otherwise keeps away from. */
@Entity
@Table(name = "interest")
public class Interest {
  /** What the code names in the Département's pack. */
  public enum Kind {
    SERVICE,
    TERRITORY
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String code;

  /** For Jakarta Persistence. */
  protected Interest() {}

  Interest(long accountId, Kind kind, String code) {
    this.accountId = accountId;
    this.kind = kind;
    this.code = code;
  }

  long accountId() {
    return accountId;
  }

  Kind kind() {
    return kind;
  }

  String code() {
    return code;
  }
}
