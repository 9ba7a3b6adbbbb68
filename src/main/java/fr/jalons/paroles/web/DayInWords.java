package fr.jalons.paroles.web;

import fr.jalons.departement.Departement;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people say them, by the Département's clocks. */
final class DayInWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM 'à' H 'h' mm", Locale.FRENCH);

  private DayInWords() {}

  /** Such as "21 novembre 2026". */
  static String day(Instant instant) {
    return DAY.format(instant.atZone(Departement.ZONE));
  }

  /** Such as "lundi 23 novembre à 9 h 00". */
  static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(Departement.ZONE));
  }
}
