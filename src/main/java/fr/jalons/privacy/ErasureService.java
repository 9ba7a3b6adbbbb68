package fr.jalons.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Keeps the list of erasures and carries it out again after a restore. */
@ApplicationScoped
@Transactional
class ErasureService {
  private final ItemKeyRepository keys;
  private final Event<ItemErasedAgain> again;
  private final Clock clock;

  @Inject
  ErasureService(ItemKeyRepository keys, Event<ItemErasedAgain> again, Clock clock) {
    this.keys = keys;
    this.again = again;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ErasureService() {
    this(null, null, null);
  }

  /** Every erasure that this database knows. */
  List<ListedItem> all() {
    return keys.erasures();
  }

  /**
   * Erases again what a restore brought back.
   *
   * @return how many items that was
   */
  int replay(Collection<ListedItem> erasures) {
    int count = 0;
    for (ListedItem erasure : erasures) {
      ItemKey key = keys.find(erasure.keyId()).filter(found -> found.is(erasure)).orElse(null);
      if (key != null && !key.isDestroyed()) {
        key.destroy(clock.instant());
        again.fire(new ItemErasedAgain(erasure.keyId()));
        count++;
      }
      if (key != null && !keys.isListed(erasure)) {
        keys.list(new ErasedKey(erasure));
      }
    }
    return count;
  }
}
