package fr.jalons.journal;

import fr.jalons.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Records acts, each in the transaction that does it: what is rolled back was never recorded. */
@ApplicationScoped
public class Journal {
  private final JournalRepository entries;
  private final Clock clock;

  @Inject
  public Journal(JournalRepository entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Journal() {
    this(null, null);
  }

  /**
   * Adds an act to the chain of this node and holds the chain until the transaction ends, so record
   * late in a transaction.
   *
   * @throws jakarta.persistence.TransactionRequiredException when there is no transaction
   */
  public void record(JournalEvent event) {
    ChainHead head = entries.lock(Setting.NODE.value());
    entries.append(
        new JournalEntry(head.node(), head.seq() + 1, clock.instant(), event, head.hash()));
  }

  /** Names of all accounts that ever did anything about this item. */
  public Set<String> actorsOn(String itemType, long itemId) {
    return entries.actorsOn(itemType, itemId);
  }
}
