package fr.jalons.paroles;

/** What the commission may do with a parole. */
public enum Outcome {
  PUBLISH(null),
  KEEP_INTERNAL(ParoleStatus.INTERNAL),
  ORIENT(ParoleStatus.ORIENTED),
  REFUSE(ParoleStatus.REFUSED);

  private final ParoleStatus settledAs;

  Outcome(ParoleStatus settledAs) {
    this.settledAs = settledAs;
  }

  /** Status in which an agreed outcome ends; null for a publication, which the author decides. */
  public ParoleStatus settledAs() {
    return settledAs;
  }
}
