package fr.jalons.moderation;

import fr.jalons.journal.Actor;
import fr.jalons.journal.Journal;
import fr.jalons.journal.JournalEvent;
import fr.jalons.privacy.IndexHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes changes of what has no key of its own into the journal: rules, terms, interests. Their
 * hashes before and after are keyed by the portal's index key.
 */
@ApplicationScoped
class SettingsJournal {
  private static final String DOMAIN = "journal";

  private final Journal journal;
  private final IndexHash hashes;

  @Inject
  SettingsJournal(Journal journal, IndexHash hashes) {
    this.journal = journal;
    this.hashes = hashes;
  }

  /** For the CDI proxy. */
  protected SettingsJournal() {
    this(null, null);
  }

  /**
   * @param before what was set, in whatever words, as long as the same things have the same words
   */
  void record(String act, Actor actor, Object before, Object after) {
    journal.record(
        JournalEvent.of(act, actor)
            .before(hashes.of(DOMAIN, before.toString()))
            .after(hashes.of(DOMAIN, after.toString())));
  }
}
