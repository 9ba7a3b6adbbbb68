package fr.jalons.journal;

import fr.jalons.privacy.IndexHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes acts on what has no key of its own into the journal: rules, terms, interests, accounts,
 * the guide. Their hashes before and after are keyed by the portal's index key.
 */
@ApplicationScoped
public class KeyedJournal {
  private static final String DOMAIN = "journal";

  private final Journal journal;
  private final IndexHash hashes;

  @Inject
  public KeyedJournal(Journal journal, IndexHash hashes) {
    this.journal = journal;
    this.hashes = hashes;
  }

  /** For the CDI proxy. */
  protected KeyedJournal() {
    this(null, null);
  }

  /** An act about no item, such as a change of settings. */
  public void record(String act, Actor actor, Object before, Object after) {
    record(JournalEvent.of(act, actor), before, after);
  }

  /**
   * @param before how things stood, in whatever words, as long as the same things have the same
   *     words; null when the item was not there
   */
  public void record(JournalEvent event, Object before, Object after) {
    journal.record(event.before(hash(before)).after(hash(after)));
  }

  private byte[] hash(Object state) {
    return state == null ? null : hashes.of(DOMAIN, state.toString());
  }
}
