package fr.jalons.moderation;

import fr.jalons.paroles.AlertRaised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Enters every alert, in the transaction that raises it, whoever does. */
@ApplicationScoped
class AlertRegister {
  private final AlertRepository alerts;
  private final Clock clock;

  @Inject
  AlertRegister(AlertRepository alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected AlertRegister() {
    this(null, null);
  }

  void enter(@Observes AlertRaised raised) {
    alerts.add(new Alert(raised.paroleId(), raised.raisedBy(), clock.instant()));
  }
}
