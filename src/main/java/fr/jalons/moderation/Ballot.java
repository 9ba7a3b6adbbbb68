package fr.jalons.moderation;

import fr.jalons.paroles.Outcome;
import fr.jalons.platform.Refusal;

/**
 * What one member wants to become of a parole.
 *
 * @param outcome null for an abstention
 * @param motive why; null for a publication and for an abstention
 */
public record Ballot(Outcome outcome, Motive motive) {
  public Ballot {
    Outcome explained = motive == null ? null : motive.outcome();
    boolean needsNone = outcome == null || outcome == Outcome.PUBLISH;
    if (needsNone ? motive != null : explained != outcome) {
      throw new Refusal("moderation.refusal.motive");
    }
  }

  public static Ballot abstention() {
    return new Ballot(null, null);
  }

  public static Ballot publish() {
    return new Ballot(Outcome.PUBLISH, null);
  }

  public static Ballot against(Motive motive) {
    return new Ballot(motive.outcome(), motive);
  }

  boolean abstains() {
    return outcome == null;
  }
}
