package fr.jalons.departement;

import java.time.DayOfWeek;
import java.time.Instant;
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
