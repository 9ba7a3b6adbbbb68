package fr.jalons.paroles;

/** What an author speaks of, by a drawing. Labels are in the bundle. */
public enum PictureSubject {
  FAMILY,
  VISITS,
  HOME,
  ADULTS,
  FRIENDS,
  SCHOOL,
  MEALS,
  NIGHT,
  PLAY,
  JUDGE
}
