package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A first reader takes a proposal back that went too fast: within minutes, and only while no second
 * reader holds it.
 */
@ApplicationScoped
@Transactional
public class TakeBackService {
  private final ParoleRepository paroles;
  private final Minutes minutes;
  private final Me me;
  private final Clock clock;

  @Inject
  public TakeBackService(ParoleRepository paroles, Minutes minutes, Me me, Clock clock) {
    this.paroles = paroles;
    this.minutes = minutes;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected TakeBackService() {
    this(null, null, null, null);
  }

  /** Whether this reader may still take their proposal back. */
  @Allowed(Role.PRO)
  public boolean isPossible(long id) {
    return paroles
        .find(id)
        .filter(parole -> parole.mayTakeBack(me.id(), clock.instant()))
        .isPresent();
  }

  /**
   * Takes the proposal back; the parole waits for a first reader again, with the text as proposed.
   *
   * @return false when it is too late, or not this reader's proposal
   */
  @Allowed(Role.PRO)
  public boolean takeBack(long id) {
    Parole parole = paroles.findForChange(id).orElse(null);
    if (parole == null || !parole.mayTakeBack(me.id(), clock.instant())) {
      return false;
    }
    parole.takeBack(me.id(), clock.instant());
    minutes.record(parole, Act.TAKE_BACK, Role.PRO);
    return true;
  }
}
