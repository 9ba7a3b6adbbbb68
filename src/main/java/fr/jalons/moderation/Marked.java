package fr.jalons.moderation;

/** What the marks saw in a parole when it came; a help to sort by, never a decision. */
public enum Marked {
  DANGER,
  CALLED,
  POSSIBLE,
  PERSONAL,
  NOTHING;

  public String labelKey() {
    return "moderation.marked." + name();
  }
}
