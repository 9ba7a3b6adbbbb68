package fr.jalons.paroles;

/** What a service says has come of a parole. */
public enum Change {
  /** Nothing changes, or not yet. */
  NONE,
  /** A change is planned. */
  PLANNED,
  /** A change is made. */
  DONE
}
