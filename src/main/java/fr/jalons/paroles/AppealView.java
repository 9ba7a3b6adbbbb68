package fr.jalons.paroles;

import java.time.Instant;

/**
 * What an author may do, or has done, against an outcome.
 *
 * @param possible whether they may appeal now
 * @param until the last moment for it; null when it is not possible
 * @param words what they wrote; null when they did not appeal
 * @param answer what was answered; null before it is decided
 */
public record AppealView(boolean possible, Instant until, String words, String answer) {
  /** Never the words. */
  @Override
  public String toString() {
    return "AppealView[possible=" + possible + "]";
  }
}
