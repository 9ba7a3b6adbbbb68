package fr.jalons.moderation;

/** Which paroles two people must read before anything becomes of them. */
public enum SecondReadingRule {
  ALWAYS,
  /** Those of minors, those that are sensitive, and whatever goes against the author's wish. */
  SENSITIVE_AND_MINORS;

  public String labelKey() {
    return "moderation.rules.second." + name();
  }
}
