package fr.jalons.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the portal, in UTC, so that tests can hold another. */
@ApplicationScoped
class Clocks {
  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
