package fr.jalons.notices;

import java.time.Instant;

/**
 * A message that did not leave so far.
 *
 * @param what its subject, which is the same for everybody
 * @param to whom it is for
 * @param tries how often it was tried
 * @param givenUp whether it is no longer tried
 */
public record Stuck(
    long id,
    String what,
    String to,
    Instant queuedAt,
    int tries,
    Trouble trouble,
    boolean givenUp) {
  public String troubleKey() {
    return "notices.trouble." + trouble;
  }

  /** Never the address. */
  @Override
  public String toString() {
    return "Stuck[" + id + "]";
  }
}
