package fr.jalons.privacy;

/** What a text that speaks of danger is about. */
public enum DangerKind {
  VIOLENCE,
  SEXUAL,
  SUICIDE,
  RUNAWAY,
  EXPLOITATION,
  NEGLECT,
  THREAT
}
