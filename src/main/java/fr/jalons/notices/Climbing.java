package fr.jalons.notices;

import fr.jalons.departement.Duty;
import fr.jalons.departement.StaffedHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is called next while nobody takes an alert: one person after the other, each with the same
 * time to answer, round after round. Only staffed time counts, unless the pack has people called at
 * any hour or keeps no hours at all.
 */
public record Climbing(StaffedHours hours, Duty duty) {
  /** After everybody was called this often, people must look at the portal by themselves. */
  static final int ROUNDS = 3;

  /**
   * A call that was made.
   *
   * @param loud by every means; else by mail only, outside the hours
   */
  public record Made(boolean loud, Instant at) {}

  /**
   * A call to make.
   *
   * @param person place in the order, from 0
   */
  public record Next(int person, boolean loud) {}

  /**
   * The call that is due at {@code now}; empty while there is time to answer, and in the end.
   *
   * @param made calls so far, the oldest first
   * @param people how many can be called
   */
  public Optional<Next> due(List<Made> made, int people, Instant now) {
    if (people == 0) {
      return Optional.empty();
    }
    List<Made> loud = made.stream().filter(Made::loud).toList();
    if (!isOn(now)) {
      return made.isEmpty() ? Optional.of(new Next(0, false)) : Optional.empty();
    }
    if (loud.isEmpty()) {
      return Optional.of(new Next(0, true));
    }
    Instant last = loud.get(loud.size() - 1).at();
    boolean more = loud.size() < ROUNDS * people;
    return more && waited(last, now).compareTo(duty.patience()) >= 0
        ? Optional.of(new Next(loud.size() % people, true))
        : Optional.empty();
  }

  private boolean isOn(Instant now) {
    return isAround() || hours.areStaffed(now);
  }

  private boolean isAround() {
    return duty.outsideHours() || hours.spans().isEmpty();
  }

  private Duration waited(Instant from, Instant to) {
    return isAround() ? Duration.between(from, to) : hours.staffedBetween(from, to);
  }
}
