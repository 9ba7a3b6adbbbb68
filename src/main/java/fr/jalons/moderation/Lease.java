package fr.jalons.moderation;

import java.time.Duration;

/** How long a claim holds without being renewed. */
final class Lease {
  static final Duration LENGTH = Duration.ofMinutes(15);

  private Lease() {}
}
