package fr.jalons.notices;

import fr.jalons.platform.Retry;
import fr.jalons.privacy.ErasedItem;
import fr.jalons.privacy.UnreadableItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Carries what is due. Claim, carry and settle are three steps, so that no transaction is open
 * while a mail server thinks; several servers may do this at once.
 */
@ApplicationScoped
class Delivery {
  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  private final OutboxService outbox;
  private final Carriers carriers;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Delivery(OutboxService outbox, Carriers carriers) {
    this.outbox = outbox;
    this.carriers = carriers;
  }

  /** For the CDI proxy. */
  protected Delivery() {
    this(null, null);
  }

  void round() {
    outbox.due().forEach(this::carry);
  }

  private void carry(long id) {
    long claim = random.nextLong();
    try {
      Optional<Letter> letter = Retry.whenAborted(() -> outbox.claim(id, claim));
      if (letter.isPresent()) {
        carriers.carry(letter.get());
        settle(() -> outbox.left(id, claim));
      }
    } catch (CarryFailure failure) {
      LOG.warning(() -> "Message %d did not leave: %s".formatted(id, failure.trouble()));
      settle(() -> outbox.failed(id, claim, failure.trouble()));
    } catch (ErasedItem | UnreadableItem unreadable) {
      LOG.warning(() -> "Message %d cannot be opened; it stays".formatted(id));
    }
  }

  private static void settle(Runnable step) {
    Retry.whenAborted(
        () -> {
          step.run();
          return true;
        });
  }
}
