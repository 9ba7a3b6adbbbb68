package fr.jalons.guide.desk;

/** What an editor should know of a fiche at a glance. */
public enum FicheState {
  /** Nothing to do. */
  FINE(""),
  /** Somebody is writing it. */
  DRAFT(""),
  /** A version goes out by itself. */
  SCHEDULED(""),
  /** A version could not go out. */
  STUCK("is-alert"),
  /** It must be checked again within a month. */
  DUE("is-alert"),
  /** It should have been checked again by now. */
  LATE("is-alert"),
  /** A release brought another text, to take or to leave. */
  OFFERED("is-alert");

  private final String tone;

  FicheState(String tone) {
    this.tone = tone;
  }

  public String labelKey() {
    return "guide.desk.fiche-state." + name();
  }

  /** Class of its tag. */
  public String tone() {
    return this == FINE ? "is-good" : tone;
  }
}
