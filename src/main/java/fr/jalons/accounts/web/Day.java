package fr.jalons.accounts.web;

import fr.jalons.departement.Departement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the pages about accounts show them, by the Département's clocks. */
@Named("day")
@ApplicationScoped
public class Day {
  private static final DateTimeFormatter DAY = format("d MMMM yyyy");
  private static final DateTimeFormatter TIME = format("d MMMM, HH 'h' mm");

  /** Such as "21 novembre 2026". */
  public String of(Instant time) {
    return DAY.format(time);
  }

  /** Such as "21 novembre, 23 h 30". */
  public String withTime(Instant time) {
    return TIME.format(time);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withZone(Departement.ZONE);
  }
}
