package fr.jalons.guide.versions;

/** Where a version stands in its life. */
public enum VersionState {
  /** Its author is writing it; nobody else changes it. */
  DRAFT,
  /** Goes out by itself at its hour. */
  SCHEDULED,
  /** Could not go out at its hour: it broke a rule by then, or another text had gone out. */
  STUCK,
  /** What readers see. */
  LIVE,
  /** Was seen once, or was set aside. */
  PAST,
  /** Came with a release, over a text that editors had changed; waits to be taken or left. */
  OFFERED
}
