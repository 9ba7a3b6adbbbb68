package fr.jalons.guide.desk;

import java.time.LocalDate;

/**
 * Something that must be checked again.
 *
 * @param path where an editor does so; a journey's is its public page, since it is a file
 * @param by first day on which it must have been checked
 */
public record Due(Kind kind, String title, String path, LocalDate by) {
  /** What it is. */
  public enum Kind {
    FICHE,
    FACT,
    JOURNEY
  }

  boolean late(LocalDate day) {
    return !day.isBefore(by);
  }
}
