package fr.jalons.paroles;

/** Why a visitor reports a published text. */
public enum ReportReason {
  RECOGNISABLE(true),
  DANGER(true),
  OTHER(false);

  private final boolean hides;

  ReportReason(boolean hides) {
    this.hides = hides;
  }

  /** Whether the text is hidden at once, the first time that it is reported. */
  public boolean hides() {
    return hides;
  }
}
