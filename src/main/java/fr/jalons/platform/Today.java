package fr.jalons.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which readers live: what expires does so at midnight in Paris, not in Greenwich. */
@ApplicationScoped
public class Today {
  /** By whose clocks readers live. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private final Clock clock;

  @Inject
  public Today(Clock clock) {
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Today() {
    this(null);
  }

  public LocalDate date() {
    return LocalDate.now(clock.withZone(ZONE));
  }
}
