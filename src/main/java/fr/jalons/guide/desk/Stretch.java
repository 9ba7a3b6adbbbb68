package fr.jalons.guide.desk;

/** A run of a text that two versions share, or that only one of them has. */
public record Stretch(Kind kind, String text) {
  /** Which version has it. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }

  public boolean gone() {
    return kind == Kind.GONE;
  }

  public boolean added() {
    return kind == Kind.NEW;
  }

  public boolean same() {
    return kind == Kind.SAME;
  }
}
