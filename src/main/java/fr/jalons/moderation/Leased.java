package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds paroles for a change: locked, and as they stood when the reader looked. */
@ApplicationScoped
class Leased {
  private final ParoleRepository paroles;
  private final Members members;
  private final Me me;
  private final Clock clock;

  @Inject
  Leased(ParoleRepository paroles, Members members, Me me, Clock clock) {
    this.paroles = paroles;
    this.members = members;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Leased() {
    this(null, null, null, null);
  }

  /**
   * A parole whose lease the reader holds.
   *
   * @throws Refusal when it has changed since, or when the lease is over or another's
   */
  Parole parole(long id, int version) {
    Parole parole = unchanged(id, version);
    if (!parole.isClaimedBy(me.id(), clock.instant())) {
      throw new Refusal("moderation.refusal.claim-lost");
    }
    return parole;
  }

  /**
   * A parole for an act that needs no lease.
   *
   * @throws NotFound when the reader must keep away from it
   * @throws Refusal when it has changed since
   */
  Parole unchanged(long id, int version) {
    Parole parole = members.near(any(id));
    if (parole.version() != version) {
      throw new Refusal("moderation.refusal.changed");
    }
    return parole;
  }

  /** A parole for an act that is right whatever happened meanwhile, such as an alert. */
  Parole any(long id) {
    return paroles.findForChange(id).orElseThrow(() -> new NotFound("There is no parole " + id));
  }
}
