package fr.jalons.guide.versions;

import java.util.Arrays;

/** What a release does to one text of the guide. */
enum UpgradeStep {
  /** Nothing: it ships what it shipped before. */
  LEAVE,
  /** Takes in a text that was not there. */
  TAKE_IN,
  /** Replaces a text that no editor has touched. */
  UPDATE,
  /** Offers its text to take or leave, since editors have their own. */
  OFFER,
  /** Follows again: what editors wrote is what it now ships. */
  FOLLOW,
  /** Lets a text go that it ships no more and that nobody has touched. */
  RETIRE,
  /** Keeps a text that it ships no more: editors have touched it, or may cite it. */
  KEEP;

  /**
   * @param known what the tables hold; null when they have no such text
   * @param live text that readers see; null when they see none
   * @param shipped text of the release; null when it ships none
   */
  static UpgradeStep of(GuideDocument known, String live, String shipped) {
    if (shipped == null) {
      return known.shipped() == null ? LEAVE : gone(known);
    }
    if (known == null) {
      return TAKE_IN;
    }
    if (Arrays.equals(known.shipped(), Sha256.of(shipped))) {
      return LEAVE;
    }
    if (!known.isTouched()) {
      return UPDATE;
    }
    return shipped.equals(live) ? FOLLOW : OFFER;
  }

  private static UpgradeStep gone(GuideDocument known) {
    return known.isTouched() || known.key().isFact() ? KEEP : RETIRE;
  }
}
