package fr.jalons.paroles;

/** Where a parole is in its life. Claiming is a lease, not a status. */
public enum ParoleStatus {
  RECEIVED,
  ALERT,
  TRANSMITTED,
  PROPOSED,
  AWAITING_AUTHOR,
  IN_COMMISSION,
  AGREED,
  AWAITING_CONSENT,
  SCHEDULED,
  PUBLISHED,
  SUSPENDED,
  INTERNAL,
  ORIENTED,
  REFUSED,
  APPEALED,
  WITHDRAWN,
  PURGED
}
