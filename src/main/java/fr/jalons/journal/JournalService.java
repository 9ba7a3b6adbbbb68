package fr.jalons.journal;

import fr.jalons.accounts.AccountChanged;
import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.accounts.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the administrator reads of the journal. */
@ApplicationScoped
@Transactional
public class JournalService {
  private static final int LATEST = 100;

  private final Journal journal;
  private final JournalRepository entries;

  @Inject
  public JournalService(Journal journal, JournalRepository entries) {
    this.journal = journal;
    this.entries = entries;
  }

  /** For the CDI proxy. */
  protected JournalService() {
    this(null, null);
  }

  /** The latest acts of every node, newest first; they carry no content. */
  @Allowed(Role.ADMIN)
  public List<JournalEntry> latest() {
    return entries.latest(LATEST);
  }

  /** Every act on one item, the oldest first. */
  @Allowed(Role.ADMIN)
  public List<JournalEntry> about(String itemType, long itemId) {
    return entries.about(itemType, itemId);
  }

  /** Walks every chain and tells whether it holds; takes a second per 100 000 rows or so. */
  @Allowed(Role.ADMIN)
  public Verdict verify() {
    return entries.verify();
  }

  /** Accounts know nothing of the journal, since the journal asks them who may read it. */
  void signedIn(@Observes SignedIn event) {
    journal.record(JournalEvent.of("SIGNED_IN", Actor.account(event.login(), "ACCOUNT")));
  }

  void accountChanged(@Observes AccountChanged event) {
    Actor actor = Actor.account(event.actor(), event.role());
    journal.record(
        JournalEvent.on(event.itemType(), event.itemId(), event.act().name(), actor)
            .before(event.before())
            .after(event.after()));
  }
}
