package fr.jalons.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.departement.Duty;
import fr.jalons.departement.StaffedHours;
import fr.jalons.notices.Climbing.Made;
import fr.jalons.notices.Climbing.Next;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClimbingTest {
  private static final StaffedHours OFFICE =
      new StaffedHours(
          List.of(
              new StaffedHours.Span(
                  EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                  LocalTime.of(9, 0),
                  LocalTime.of(17, 0))));
  private static final Duty WAITS = new Duty(List.of(), Duration.ofMinutes(15), false);
  private static final Duty CALLS = new Duty(List.of(), Duration.ofMinutes(15), true);
  private static final Climbing CLIMBING = new Climbing(OFFICE, WAITS);

  // In winter, Paris is an hour ahead: 10:00 and 19:00 on a Friday, 9:00 on the Monday after.
  private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-20T18:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void in_staffed_hours_the_first_is_called_at_once_and_by_every_means() {
    assertThat(CLIMBING.due(List.of(), 2, FRIDAY)).contains(new Next(0, true));
  }

  @Test
  void each_has_their_time_to_answer_before_the_next_is_called() {
    List<Made> first = List.of(new Made(true, FRIDAY));

    assertThat(CLIMBING.due(first, 2, FRIDAY.plus(Duration.ofMinutes(15)).minusMillis(1)))
        .isEmpty();
    assertThat(CLIMBING.due(first, 2, FRIDAY.plus(Duration.ofMinutes(15))))
        .contains(new Next(1, true));
  }

  @Test
  void the_night_and_the_weekend_are_no_time_to_answer() {
    List<Made> lateOnFriday = List.of(new Made(true, Instant.parse("2026-11-20T15:50:00Z")));

    assertThat(CLIMBING.due(lateOnFriday, 2, EVENING)).isEmpty();
    assertThat(CLIMBING.due(lateOnFriday, 2, MONDAY.plus(Duration.ofMinutes(4)))).isEmpty();
    assertThat(CLIMBING.due(lateOnFriday, 2, MONDAY.plus(Duration.ofMinutes(5))))
        .contains(new Next(1, true));
  }

  @Test
  void outside_the_hours_the_first_gets_a_mail_and_is_called_when_they_begin() {
    assertThat(CLIMBING.due(List.of(), 2, EVENING)).contains(new Next(0, false));
    List<Made> mail = List.of(new Made(false, EVENING));
    assertThat(CLIMBING.due(mail, 2, EVENING.plus(Duration.ofHours(20)))).isEmpty();
    assertThat(CLIMBING.due(mail, 2, MONDAY)).contains(new Next(0, true));
  }

  @Test
  void a_pack_may_have_people_called_at_any_hour() {
    Climbing around = new Climbing(OFFICE, CALLS);

    assertThat(around.due(List.of(), 2, EVENING)).contains(new Next(0, true));
    assertThat(
            around.due(List.of(new Made(true, EVENING)), 2, EVENING.plus(Duration.ofMinutes(15))))
        .contains(new Next(1, true));
  }

  @Test
  void where_no_hours_are_kept_the_clock_runs_day_and_night() {
    Climbing none = new Climbing(new StaffedHours(List.of()), WAITS);

    assertThat(none.due(List.of(new Made(true, EVENING)), 2, EVENING.plus(Duration.ofHours(1))))
        .contains(new Next(1, true));
  }

  @Test
  void everybody_is_called_three_times_in_turn_and_then_no_more() {
    Climbing around = new Climbing(OFFICE, CALLS);
    List<Made> made = new ArrayList<>();
    List<Integer> called = new ArrayList<>();
    Instant now = EVENING;
    for (Optional<Next> next; (next = around.due(made, 2, now)).isPresent(); ) {
      called.add(next.get().person());
      made.add(new Made(true, now));
      now = now.plus(Duration.ofMinutes(15));
    }

    assertThat(called).containsExactly(0, 1, 0, 1, 0, 1);
  }

  @Test
  void with_nobody_to_call_no_call_is_due() {
    assertThat(CLIMBING.due(List.of(), 0, FRIDAY)).isEmpty();
  }
}
