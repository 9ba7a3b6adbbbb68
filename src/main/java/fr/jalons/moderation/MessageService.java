package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.journal.JournalEvent;
import fr.jalons.journal.KeyedJournal;
import fr.jalons.notices.Stuck;
import fr.jalons.notices.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the administrator does about messages that did not leave. */
@ApplicationScoped
@Transactional
public class MessageService {
  private final Undelivered undelivered;
  private final KeyedJournal journal;
  private final Me me;

  @Inject
  public MessageService(Undelivered undelivered, KeyedJournal journal, Me me) {
    this.undelivered = undelivered;
    this.journal = journal;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected MessageService() {
    this(null, null, null);
  }

  /** What is tried again and what was given up, the oldest first. */
  @Allowed(Role.ADMIN)
  public List<Stuck> stuck() {
    return undelivered.list();
  }

  /** Tries a message anew, once what was wrong is mended. */
  @Allowed(Role.ADMIN)
  public void retry(long id) {
    String before = undelivered.state(id);
    undelivered.retry(id);
    JournalEvent retried = JournalEvent.on("message", id, "RETRY_MESSAGE", me.as(Role.ADMIN));
    journal.record(retried, before, undelivered.state(id));
  }
}
