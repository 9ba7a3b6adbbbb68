package fr.jalons.guide.api;

import fr.jalons.guide.Fact;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A fact that a fiche rests on.
 *
 * @param statement what it says; null once it must be checked again
 * @param value what it prints in the fiche; null when it prints nothing or must be checked again
 * @param checkBy first day on which it must have been checked again
 * @param expired whether that day is past, or it does not hold yet
 * @param confidence sure, or probable: to be confirmed by the Département
 */
public record FactBody(
    String id,
    String statement,
    String value,
    String validFrom,
    String checkBy,
    boolean expired,
    String confidence,
    String reference,
    String sourceTitle,
    String sourceUrl) {
  static FactBody of(Fact known, LocalDate day) {
    Fact fact = known.on(day);
    boolean holds = fact.holdsOn(day);
    return new FactBody(
        fact.id(),
        holds ? fact.statement() : null,
        holds ? fact.value() : null,
        fact.validFrom() == null ? null : fact.validFrom().toString(),
        fact.checkBy().toString(),
        !holds,
        fact.confidence().name().toLowerCase(Locale.ROOT),
        fact.reference(),
        fact.source().title(),
        fact.source().url());
  }
}
