package fr.jalons.moderation;

import java.time.Duration;
import java.time.Instant;

/** How long a parole has waited, measured against what the commission promises. */
public enum Waiting {
  /** Longer than promised. */
  LATE,
  /** The promise ends within two days, or has ended. */
  SOON,
  /** It came within the last two days. */
  NEW;

  private static final Duration NEAR = Duration.ofDays(2);

  /** Received at or before this moment; null when there is no such limit. */
  Instant until(Instant now, Duration promise) {
    return switch (this) {
      case LATE -> now.minus(promise);
      case SOON -> now.minus(promise).plus(NEAR);
      case NEW -> null;
    };
  }

  /** Received at or after this moment; null when there is no such limit. */
  Instant since(Instant now) {
    return this == NEW ? now.minus(NEAR) : null;
  }

  public String labelKey() {
    return "moderation.waiting." + name();
  }
}
