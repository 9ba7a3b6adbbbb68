package fr.jalons.paroles;

/** What a parole is, in its author's eyes. */
public enum ParoleKind {
  TESTIMONY,
  SUGGESTION,
  THANKS,
  DIFFICULTY
}
