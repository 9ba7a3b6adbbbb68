package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.paroles.Party;
import fr.jalons.platform.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What any reader may do to keep or take a text off the wall. */
@ApplicationScoped
@Transactional
public class StopService {
  private final Leased leased;
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Event<ContentChanged> changes;
  private final Me me;
  private final Clock clock;

  @Inject
  public StopService(
      Leased leased,
      ParoleTexts texts,
      ParoleJournal journal,
      Event<ContentChanged> changes,
      Me me,
      Clock clock) {
    this.leased = leased;
    this.texts = texts;
    this.journal = journal;
    this.changes = changes;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected StopService() {
    this(null, null, null, null, null, null);
  }

  /** Stops a publication within its cooling delay; the commission decides. */
  @Allowed({Role.PRO, Role.USAGER})
  public void stop(long id, int version, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Parole parole = leased.unchanged(id, version);
    parole.stop(clock.instant());
    texts.write(parole, Purpose.DISAGREEMENT, reason);
    journal.record(parole, Act.STOP, me.as(Role.PRO, Role.USAGER), null, reason);
  }

  /** Hides a published text until two readers have looked at it again. */
  @Allowed({Role.PRO, Role.USAGER})
  public void suspend(long id, int version, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Parole parole = leased.unchanged(id, version);
    parole.suspend(Party.READER, clock.instant());
    texts.write(parole, Purpose.DISAGREEMENT, reason);
    journal.record(parole, Act.SUSPEND, me.as(Role.PRO, Role.USAGER), null, reason);
    changes.fire(new ContentChanged());
  }
}
