package fr.jalons.moderation;

import java.time.Duration;

/**
 * What a Département may set for its commission; defaults stand here and nowhere else. The terms
 * promised to authors ({@link fr.jalons.paroles.Terms}) and the quorum are not its to set.
 *
 * @param second which paroles have a second reader
 * @param voteDays days after which a vote with quorum is counted though not everybody has voted
 * @param coolingDelay time between the author's consent and publication
 */
public record Policy(SecondReadingRule second, int voteDays, Duration coolingDelay) {
  /** Members of each college without whom the commission decides nothing. */
  public static final int FEWEST_OF_EACH = 2;

  public static final int FEWEST_VOTE_DAYS = 3;
  public static final int MOST_VOTE_DAYS = 30;
  public static final int MOST_COOLING_HOURS = 720;

  /**
   * @param coolingDelay the installation's, from its settings
   */
  static Policy byDefault(Duration coolingDelay) {
    return new Policy(SecondReadingRule.ALWAYS, 14, coolingDelay);
  }

  Duration voteLength() {
    return Duration.ofDays(voteDays);
  }

  /** The cooling delay in whole hours, as the page of the rules shows it. */
  public long coolingHours() {
    return coolingDelay.toHours();
  }
}
