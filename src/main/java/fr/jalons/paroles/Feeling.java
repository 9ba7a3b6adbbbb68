package fr.jalons.paroles;

/** How an author says they feel, by a drawing. Labels are in the bundle. */
public enum Feeling {
  HAPPY,
  CALM,
  PROUD,
  SAD,
  ANGRY,
  AFRAID,
  ALONE,
  TIRED
}
