package fr.jalons.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Alive as long as it can answer: {@code /health/live}. */
@org.eclipse.microprofile.health.Liveness
@ApplicationScoped
class Liveness implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("jalons");
  }
}
