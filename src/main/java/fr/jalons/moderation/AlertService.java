package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.AlertRaised;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.Party;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Raises alerts, which any reader may, at any time and without a lease. */
@ApplicationScoped
@Transactional
public class AlertService {
  private final Leased leased;
  private final Members members;
  private final Minutes minutes;
  private final Event<AlertRaised> raised;
  private final Me me;
  private final Clock clock;

  @Inject
  public AlertService(
      Leased leased,
      Members members,
      Minutes minutes,
      Event<AlertRaised> raised,
      Me me,
      Clock clock) {
    this.leased = leased;
    this.members = members;
    this.minutes = minutes;
    this.raised = raised;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected AlertService() {
    this(null, null, null, null, null, null);
  }

  /**
   * A reader says that somebody may be in danger. A published text is hidden at once.
   *
   * @param reason for referents only
   */
  @Allowed({Role.PRO, Role.USAGER})
  public void raise(long paroleId, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Parole parole = members.near(leased.any(paroleId));
    Role role = me.isProfessional() ? Role.PRO : Role.USAGER;
    if (!Shelf.all(role).contains(parole.status())) {
      throw new NotFound("No parole " + paroleId + " for " + role);
    }
    parole.raiseAlert(Party.READER, clock.instant());
    raised.fire(new AlertRaised(paroleId, me.id()));
    minutes.write(parole, Act.RAISE_ALERT, Purpose.ALERT, reason, role);
    minutes.published();
  }
}
