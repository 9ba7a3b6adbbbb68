package fr.jalons.moderation;

import fr.jalons.paroles.ParoleStatus;

/**
 * How long a parole is kept in each state before it is erased, unless the Département chose another
 * time. These times are ours and argue from what each state still needs (RGPD, article 5.1.e); the
 * Département checks them with its data protection officer and its archives.
 */
public enum RetentionTerm {
  /** The author took it back; only time for a mistake and for the proof is left. */
  WITHDRAWN(30),
  /** An appeal is open for six months. */
  REFUSED(365),
  /** The author may come back for where they were sent. */
  ORIENTED(365),
  /** Two yearly reports of the commission. */
  INTERNAL(730),
  /** What the referent passed on: as long as those who received it may ask. */
  TRANSMITTED(1095),
  /** The time of a schéma départemental, five years. */
  PUBLISHED(1826);

  private final int days;

  RetentionTerm(int days) {
    this.days = days;
  }

  /** Days from the moment a parole came into this state. */
  public int days() {
    return days;
  }

  ParoleStatus status() {
    return ParoleStatus.valueOf(name());
  }

  /** Key of the sentence that says why this long. */
  public String reasonKey() {
    return "moderation.retention.reason." + name();
  }
}
