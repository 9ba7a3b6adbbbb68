package fr.jalons.departement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffedHoursTest {
  private final StaffedHours hours =
      new StaffedHours(
          List.of(
              new StaffedHours.Span(
                  EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                  LocalTime.of(9, 0),
                  LocalTime.of(17, 0))));

  @ParameterizedTest
  @CsvSource({
    // Friday in winter: Paris is one hour ahead
    "2026-11-20T07:59:59Z, false, 2026-11-20T08:00:00Z",
    "2026-11-20T08:00:00Z, true,  2026-11-23T08:00:00Z",
    "2026-11-20T15:59:59Z, true,  2026-11-23T08:00:00Z",
    "2026-11-20T16:00:00Z, false, 2026-11-23T08:00:00Z",
    // Friday before the clocks change
    "2027-03-26T16:00:00Z, false, 2027-03-29T07:00:00Z",
  })
  void somebody_is_there_in_office_hours_of_paris(Instant now, boolean there, Instant next) {
    assertThat(hours.areStaffed(now)).isEqualTo(there);
    assertThat(hours.nextOpening(now)).contains(next);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T10:00:00Z, 2026-11-20T10:20:00Z, PT20M",
    // the last ten minutes of Friday and the first five of Monday
    "2026-11-20T15:50:00Z, 2026-11-23T08:05:00Z, PT15M",
    "2026-11-20T17:00:00Z, 2026-11-22T23:00:00Z, PT0S",
    "2026-11-23T05:00:00Z, 2026-11-24T05:00:00Z, PT8H",
  })
  void only_the_time_in_which_somebody_is_there_counts(Instant from, Instant to, Duration time) {
    assertThat(hours.staffedBetween(from, to)).isEqualTo(time);
  }

  @Test
  void without_hours_nobody_is_there_and_no_opening_is_promised() {
    StaffedHours none = new StaffedHours(List.of());
    assertThat(none.areStaffed(Instant.EPOCH)).isFalse();
    assertThat(none.nextOpening(Instant.EPOCH)).isEmpty();
  }
}
