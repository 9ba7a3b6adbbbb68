package fr.jalons.moderation;

/** What became of a danger that was passed on, as far as the referent heard. */
public enum Became {
  /** It is being looked into. */
  IN_PROGRESS,
  /** The family accepted help. */
  HELP,
  /** A judge for children has it. */
  JUDGE,
  /** Looked into, and nothing was needed. */
  CLOSED,
  /** Nobody could say. */
  NO_NEWS;

  public String labelKey() {
    return "moderation.became." + name();
  }
}
