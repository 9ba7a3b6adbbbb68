package fr.jalons.privacy;

import fr.jalons.platform.PortalStarting;
import fr.jalons.platform.StartUpRefused;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes the list of erasures beside the database, and at each start erases again what a restore
 * brought back, before anybody can read it.
 */
@ApplicationScoped
public class Erasures {
  private static final Logger LOG = Logger.getLogger(Erasures.class.getName());

  private final ErasureService service;

  @Inject
  public Erasures(ErasureService service) {
    this.service = service;
  }

  /** For the CDI proxy. */
  protected Erasures() {
    this(null);
  }

  void replay(@Observes @Priority(PortalStarting.CHECKS) PortalStarting starting) {
    replay();
  }

  /**
   * Erases again whatever the list says and the database has whole.
   *
   * @return how many items that was
   * @throws StartUpRefused when the list cannot be read
   */
  public int replay() {
    try {
      int again = service.replay(file().read());
      if (again > 0) {
        LOG.info(() -> "Erased again after a restore: " + again + " items");
      }
      return again;
    } catch (IOException | IllegalArgumentException e) {
      throw new StartUpRefused(
          "The list of erasures cannot be read, and without it a restored database could show what"
              + " was erased: "
              + e.getMessage(),
          e);
    }
  }

  /** Adds to the file what it lacks; a file that cannot be written is said and tried again. */
  public synchronized void write() {
    try {
      file().add(service.all());
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.SEVERE, "The list of erasures cannot be written: {0}", e.getMessage());
    }
  }

  private static ItemList file() {
    return ItemList.named("erasures.txt");
  }
}
