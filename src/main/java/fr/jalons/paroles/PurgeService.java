package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.platform.ContentChanged;
import fr.jalons.privacy.ItemErasedAgain;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Erases paroles for good: their key is destroyed, their sealed texts go, the journal stays. */
@ApplicationScoped
@Transactional
public class PurgeService {
  private final ParoleRepository paroles;
  private final ParoleJournal journal;
  private final ItemVault vault;
  private final Event<ContentChanged> changes;
  private final Clock clock;

  @Inject
  public PurgeService(
      ParoleRepository paroles,
      ParoleJournal journal,
      ItemVault vault,
      Event<ContentChanged> changes,
      Clock clock) {
    this.paroles = paroles;
    this.journal = journal;
    this.vault = vault;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected PurgeService() {
    this(null, null, null, null, null);
  }

  /**
   * Erases one parole if it has been in this state since {@code time} or earlier, and leaves it
   * alone when it has moved on meanwhile. The caller knows that the archives agree.
   *
   * @return whether it was erased
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean purge(long id, ParoleStatus status, Instant time) {
    Parole parole =
        paroles
            .findForChange(id)
            .filter(found -> found.status() == status)
            .filter(found -> !found.statusSince().isAfter(time))
            .orElse(null);
    if (parole == null) {
      return false;
    }
    parole.purge(clock.instant());
    journal.record(parole, Act.PURGE, Actor.system("retention"));
    vault.erase(parole.itemKeyId());
    finish(parole);
    return true;
  }

  /** A restored backup had brought it back; its key is gone again, and so is the rest. */
  void eraseAgain(@Observes ItemErasedAgain erased) {
    paroles
        .findByKey(erased.keyId())
        .filter(parole -> parole.status() != ParoleStatus.PURGED)
        .ifPresent(
            parole -> {
              parole.purgeAgain(clock.instant());
              journal.recordErased(parole, Actor.system("restore"));
              finish(parole);
            });
  }

  private void finish(Parole parole) {
    paroles.removeTexts(parole.id());
    changes.fire(new ContentChanged());
  }
}
