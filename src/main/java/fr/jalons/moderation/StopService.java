package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What any reader may do to keep or take a text off the wall. */
@ApplicationScoped
@Transactional
public class StopService {
  private final Leased leased;
  private final Minutes minutes;
  private final CommissionHerald herald;
  private final Me me;
  private final Clock clock;

  @Inject
  public StopService(Leased leased, Minutes minutes, CommissionHerald herald, Me me, Clock clock) {
    this.leased = leased;
    this.minutes = minutes;
    this.herald = herald;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected StopService() {
    this(null, null, null, null, null);
  }

  /** Stops a publication within its cooling delay; the commission decides. */
  @Allowed({Role.PRO, Role.USAGER})
  public void stop(long id, int version, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Parole parole = leased.unchanged(id, version);
    parole.stop(clock.instant());
    minutes.write(parole, Act.STOP, note(), reason, Role.PRO, Role.USAGER);
    herald.voteOpen(parole);
  }

  /** Hides a published text until two readers have looked at it again. */
  @Allowed({Role.PRO, Role.USAGER})
  public void suspend(long id, int version, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Parole parole = leased.unchanged(id, version);
    parole.suspend(Party.READER, clock.instant());
    minutes.write(parole, Act.SUSPEND, note(), reason, Role.PRO, Role.USAGER);
    minutes.published();
  }

  /** What a professional writes freely may hold a name, so user members do not read it. */
  private Purpose note() {
    return me.isProfessional() ? Purpose.PRO_NOTE : Purpose.DISAGREEMENT;
  }
}
