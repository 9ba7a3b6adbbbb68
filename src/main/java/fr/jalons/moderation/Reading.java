package fr.jalons.moderation;

/** What any reader's page shows of a parole, whatever the college: enough to act on it. */
public interface Reading {
  long id();

  /** The parole as it stood; an act on another version is refused. */
  int version();

  /** Whether it waits for a reader of this college, whoever holds it. */
  boolean isToRead();
}
