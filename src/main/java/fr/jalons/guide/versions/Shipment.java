package fr.jalons.guide.versions;

import fr.jalons.guide.GuideFiles;
import fr.jalons.platform.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes this release in soon after the start, so that nobody waits for it but an early editor. */
@ApplicationScoped
public class Shipment {
  private final ShipmentService service;
  private boolean taken;

  @Inject
  public Shipment(ShipmentService service) {
    this.service = service;
  }

  /** For the CDI proxy. */
  protected Shipment() {
    this(null);
  }

  /** Returns once the tables hold what this release ships. */
  public synchronized void ensure() {
    if (!taken) {
      Retry.whenAborted(this::takeIn);
      taken = true;
    }
  }

  private boolean takeIn() {
    try {
      return service.takeIn(GuideFiles.read());
    } catch (RuntimeException e) {
      if (Retry.isDuplicate(e)) {
        return false; // another node was quicker
      }
      throw e;
    }
  }
}
