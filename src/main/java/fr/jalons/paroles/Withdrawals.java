package fr.jalons.paroles;

import fr.jalons.platform.PortalStarting;
import fr.jalons.platform.StartUpRefused;
import fr.jalons.privacy.ItemList;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes the list of withdrawals beside the database, and at each start takes back again what a
 * restore brought back, before anybody can read it.
 */
@ApplicationScoped
public class Withdrawals {
  private static final Logger LOG = Logger.getLogger(Withdrawals.class.getName());

  private final WithdrawalService service;

  @Inject
  public Withdrawals(WithdrawalService service) {
    this.service = service;
  }

  /** For the CDI proxy. */
  protected Withdrawals() {
    this(null);
  }

  /** What was erased comes before what was withdrawn: it was withdrawn first, and is no more. */
  void replay(@Observes @Priority(PortalStarting.CHECKS + 1) PortalStarting starting) {
    try {
      int again = service.replay(list().read());
      if (again > 0) {
        LOG.info(() -> "Withdrawn again after a restore: " + again + " paroles");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new StartUpRefused(
          "The list of withdrawals cannot be read, and without it a restored database could show"
              + " what an author took back: "
              + e.getMessage(),
          e);
    }
  }

  /** Adds to the file what it lacks; a file that cannot be written is said and tried again. */
  public synchronized void write() {
    try {
      list().add(service.recent());
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.SEVERE, "The list of withdrawals cannot be written: {0}", e.getMessage());
    }
  }

  private static ItemList list() {
    return ItemList.named("withdrawals.txt");
  }
}
