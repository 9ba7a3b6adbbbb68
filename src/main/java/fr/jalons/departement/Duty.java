package fr.jalons.departement;

import java.time.Duration;
import java.util.List;

/**
 * Who is called when somebody may be in danger.
 *
 * @param order logins of referents in the order in which they are called; others follow
 * @param patience time that one has before the next is called
 * @param outsideHours whether referents are called at any hour; else, outside the staffed hours,
 *     the first one gets a mail and is called when the hours begin
 */
public record Duty(List<String> order, Duration patience, boolean outsideHours) {
  /** What holds when a pack says nothing. */
  public static final Duty USUAL = new Duty(List.of(), Duration.ofMinutes(15), false);
}
