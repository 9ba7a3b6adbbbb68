package fr.jalons.moderation;

/** Why a parole stands first in the queue, and how far somebody has looked into it. */
public enum DangerNote {
  /** Its words say danger plainly, or somebody reported it: a referent is called. */
  CALLED,
  /** A referent has read such words and raised no alert. */
  LOOKED,
  /** There was an alert, and two professionals saw no danger. */
  DISMISSED,
  /** The machine saw words that may speak of danger; most of these are harmless. */
  POSSIBLE;

  public String labelKey() {
    return "moderation.danger." + name();
  }

  /** Whether a first reader may call it a false alarm: not before a referent who was called. */
  public boolean mayBeFalse() {
    return this != CALLED;
  }
}
