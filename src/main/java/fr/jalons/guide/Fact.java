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
 */
public record Fact(
    String id,
    String statement,
    String value,
    LocalDate validFrom,
    LocalDate checkBy,
    Confidence confidence,
    String reference,
    Source source) {

  /** Whether its value may be shown on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return confidence != Confidence.UNSURE
        && day.isBefore(checkBy)
        && (validFrom == null || !day.isBefore(validFrom));
  }

  public boolean probable() {
    return confidence == Confidence.PROBABLE;
  }
}
