package fr.jalons.guide;

import java.time.LocalDate;

/**
 * One dated thing that the guide holds true; fiches cite it by its id, so that one change mends
 * every page.
 *
 * @param value what {@code {{id}}} prints in a fiche, or null when the fact has nothing to print
 * @param validFrom first day it holds, or null when not known
 * @param checkBy first day on which it must have been checked again; from then on its value is
 *     hidden
 * @param reference the law behind it, or null
 * @param next what holds in its place from a day that is already known; null when nothing does yet
 */
public record Fact(
    String id,
    String statement,
    String value,
    LocalDate validFrom,
    LocalDate checkBy,
    Confidence confidence,
    String reference,
    Source source,
    Fact next) {

  /** A fact of which no next value is known. */
  public Fact(
      String id,
      String statement,
      String value,
      LocalDate validFrom,
      LocalDate checkBy,
      Confidence confidence,
      String reference,
      Source source) {
    this(id, statement, value, validFrom, checkBy, confidence, reference, source, null);
  }

  /** What stands on {@code day}: the fact itself, or what has taken its place by then. */
  public Fact on(LocalDate day) {
    return next == null || day.isBefore(next.validFrom) ? this : next.on(day);
  }

  /** The same with another one that will take its place. */
  public Fact followedBy(Fact other) {
    return new Fact(id, statement, value, validFrom, checkBy, confidence, reference, source, other);
  }

  /** Whether its own value, not that of what takes its place, may be shown on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return confidence != Confidence.UNSURE
        && day.isBefore(checkBy)
        && (validFrom == null || !day.isBefore(validFrom));
  }

  public boolean probable() {
    return confidence == Confidence.PROBABLE;
  }
}
