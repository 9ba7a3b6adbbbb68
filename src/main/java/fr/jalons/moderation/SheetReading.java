package fr.jalons.moderation;

import java.util.List;

/**
 * What was stated when a danger was passed on, and heard since.
 *
 * @param children each child concerned
 * @param parentsReason why the parents were not told; null when that is not so
 * @param followUps dates on which to ask, in their order
 * @param heard what referents wrote down about it, the latest first
 */
public record SheetReading(
    String reference,
    List<String> children,
    Parents parents,
    String parentsReason,
    boolean prosecutorInformed,
    List<FollowUpRow> followUps,
    List<String> heard) {
  /** The next date on which nothing was heard yet; null when there is none. */
  public FollowUpRow next() {
    return followUps.stream().filter(FollowUpRow::isOpen).findFirst().orElse(null);
  }

  /** Never a word. */
  @Override
  public String toString() {
    return "SheetReading[]";
  }
}
