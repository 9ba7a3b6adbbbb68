package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.platform.ContentChanged;
import fr.jalons.privacy.ItemVault;
import fr.jalons.privacy.ListedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Knows what authors took back, and takes it back again after a restore. */
@ApplicationScoped
@Transactional
class WithdrawalService {
  /** Longer than any backup is kept, so that a home that was empty for days misses none. */
  private static final Duration BACKUPS_REACH = Duration.ofDays(40);

  private final ParoleRepository paroles;
  private final ParoleJournal journal;
  private final ItemVault vault;
  private final Event<ContentChanged> changes;
  private final Clock clock;

  @Inject
  WithdrawalService(
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
  protected WithdrawalService() {
    this(null, null, null, null, null);
  }

  /** What a restore of any backup that is still kept could bring back. */
  List<ListedItem> recent() {
    return paroles.withdrawn(clock.instant().minus(BACKUPS_REACH));
  }

  /**
   * Takes back again what a restore brought back. A parole that the backup has as an alert is left
   * to the referents: a person in danger comes first, and nobody else sees it.
   *
   * @return how many paroles that was
   */
  int replay(Collection<ListedItem> withdrawals) {
    int count = 0;
    for (ListedItem item : withdrawals) {
      Parole parole =
          paroles
              .findByKey(item.keyId())
              .filter(found -> found.offers(Act.WITHDRAW, Party.AUTHOR))
              .filter(found -> vault.isOf(item.keyId(), item))
              .orElse(null);
      if (parole != null) {
        parole.withdrawAgain(item.at());
        journal.record(parole, Act.WITHDRAW, Actor.system("restore"));
        count++;
      }
    }
    if (count > 0) {
      changes.fire(new ContentChanged());
    }
    return count;
  }
}
