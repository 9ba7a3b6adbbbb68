package fr.jalons.departement;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody reads alerts, week after week, by the clocks of metropolitan France. Without spans
 * nobody does at fixed hours, and pages say so.
 */
public record StaffedHours(List<Span> spans) {
  private static final int DAYS = 8;

  /** From {@code from}, included, to {@code to}, excluded, on each of these days. */
  public record Span(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    private boolean holds(ZonedDateTime time) {
      return days.contains(time.getDayOfWeek())
          && !time.toLocalTime().isBefore(from)
          && time.toLocalTime().isBefore(to);
    }
  }

  public boolean areStaffed(Instant now) {
    return spans.stream().anyMatch(span -> span.holds(now.atZone(Departement.ZONE)));
  }

  /** How much of the time from {@code from} to {@code to} somebody is there. */
  public Duration staffedBetween(Instant from, Instant to) {
    LocalDate first = from.atZone(Departement.ZONE).toLocalDate();
    LocalDate last = to.atZone(Departement.ZONE).toLocalDate();
    Duration sum = Duration.ZERO;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      for (Span span : spans) {
        if (span.days().contains(day.getDayOfWeek())) {
          sum = sum.plus(overlap(instant(day, span.from()), instant(day, span.to()), from, to));
        }
      }
    }
    return sum;
  }

  private static Duration overlap(Instant from, Instant to, Instant start, Instant end) {
    Duration common =
        Duration.between(from.isAfter(start) ? from : start, to.isBefore(end) ? to : end);
    return common.isNegative() ? Duration.ZERO : common;
  }

  private static Instant instant(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Departement.ZONE).toInstant();
  }

  /** When somebody is there next after {@code now}; empty when there are no fixed hours. */
  public Optional<Instant> nextOpening(Instant now) {
    ZonedDateTime today = now.atZone(Departement.ZONE);
    return spans.stream()
        .flatMap(
            span ->
                today
                    .toLocalDate()
                    .datesUntil(today.toLocalDate().plusDays(DAYS))
                    .filter(date -> span.days().contains(date.getDayOfWeek()))
                    .map(date -> date.atTime(span.from()).atZone(Departement.ZONE).toInstant()))
        .filter(now::isBefore)
        .min(Comparator.naturalOrder());
  }
}
