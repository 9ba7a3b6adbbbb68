package fr.jalons.paroles;

/** What a parole speaks of, the same words in every Département so that they can be compared. */
public enum ParoleTheme {
  LISTENING,
  FAMILY_TIES,
  DAILY_LIFE,
  DECISIONS,
  SCHOOL,
  HEALTH,
  RESPECT,
  LEAVING
}
