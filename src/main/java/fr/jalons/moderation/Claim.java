package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import java.time.Instant;

/** Who holds the lease on a parole, from the point of view of one reader. */
public enum Claim {
  FREE,
  MINE,
  ANOTHERS;

  static Claim of(Parole parole, long reader, Instant now) {
    if (parole.isClaimedBy(reader, now)) {
      return MINE;
    }
    boolean over = parole.claimedUntil() == null || !now.isBefore(parole.claimedUntil());
    return over ? FREE : ANOTHERS;
  }

  public String labelKey() {
    return "moderation.claim." + name();
  }
}
