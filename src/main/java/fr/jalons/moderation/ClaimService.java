package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.ParoleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Leases: who reads a parole keeps it for themselves, and never for long. */
@ApplicationScoped
@Transactional
public class ClaimService {
  private final ClaimRepository claims;
  private final ParoleRepository paroles;
  private final Members members;
  private final Me me;
  private final Clock clock;

  @Inject
  public ClaimService(
      ClaimRepository claims, ParoleRepository paroles, Members members, Me me, Clock clock) {
    this.claims = claims;
    this.paroles = paroles;
    this.members = members;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ClaimService() {
    this(null, null, null, null, null);
  }

  /**
   * Takes the lease on a parole that waits for this reader, or renews it.
   *
   * @return false when somebody else holds it, when it waits for nobody of this college, or when
   *     the reader must keep away from it
   */
  @Allowed({Role.PRO, Role.USAGER})
  public boolean claim(long parole) {
    if (paroles.find(parole).filter(members::keepsAway).isPresent()) {
      return false;
    }
    Instant now = clock.instant();
    Role role = me.isProfessional() ? Role.PRO : Role.USAGER;
    return claims.take(parole, me.id(), role, now, now.plus(Lease.LENGTH));
  }

  /** Gives the lease back; nothing happens when it is not this reader's. */
  @Allowed({Role.PRO, Role.USAGER})
  public void leave(long parole) {
    claims.leave(parole, me.id());
  }
}
