package fr.jalons.privacy;

/** How plainly a text speaks of danger. How often each is right: docs/marks.md. */
public enum DangerLevel {
  /** Nothing found, which is no promise that nothing is there. */
  NONE,
  /** Read before the others; most of these are harmless. */
  POSSIBLE,
  /** Few are harmless: worth calling somebody. */
  CLEAR
}
