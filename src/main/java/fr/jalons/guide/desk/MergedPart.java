package fr.jalons.guide.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part that one of two editors changed, or both.
 *
 * @param base what both started from
 * @param proposal what the portal makes of both
 */
public record MergedPart(String name, String base, String mine, String theirs, String proposal) {
  private static final Set<String> LISTS =
      Set.of("ages", "situations", "services", "facts", "related");

  /** Parts that have no middle: mine stands, and theirs is shown beside it. */
  private static final Set<String> CHOICES =
      Set.of(
          "sensitive",
          "refusable",
          "checked",
          "review",
          "translated_from",
          "made_from",
          "proofread");

  static List<MergedPart> of(
      Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
    List<MergedPart> parts = new ArrayList<>();
    mine.forEach(
        (name, my) -> {
          String their = theirs.get(name);
          String old = base.get(name);
          parts.add(new MergedPart(name, old, my, their, proposal(name, old, my, their)));
        });
    return parts;
  }

  /** All the proposals together. */
  static Map<String, String> proposals(List<MergedPart> parts) {
    Map<String, String> all = new LinkedHashMap<>();
    parts.forEach(part -> all.put(part.name(), part.proposal()));
    return all;
  }

  private static String proposal(String name, String base, String mine, String theirs) {
    if (LISTS.contains(name)) {
      return list(base, mine, theirs);
    }
    if (CHOICES.contains(name)) {
      return mine.equals(base) ? theirs : mine;
    }
    return ThreeWay.merge(base, mine, theirs);
  }

  /** What either added is there, what either took away is not. */
  private static String list(String base, String mine, String theirs) {
    Set<String> all = new LinkedHashSet<>(Parts.list(theirs));
    all.addAll(Parts.list(mine));
    Set<String> gone = new LinkedHashSet<>(Parts.list(base));
    gone.removeIf(item -> Parts.list(mine).contains(item) && Parts.list(theirs).contains(item));
    all.removeAll(gone);
    return String.join(", ", all);
  }

  /** Whether anybody changed it. */
  public boolean changed() {
    return !mine.equals(base) || !theirs.equals(base);
  }

  /** Whether a person must choose. */
  public boolean toChoose() {
    return proposal.contains(ThreeWay.OPEN)
        || CHOICES.contains(name)
            && !mine.equals(base)
            && !theirs.equals(base)
            && !mine.equals(theirs);
  }

  public List<Stretch> myChanges() {
    return Words.difference(base, mine);
  }

  public List<Stretch> theirChanges() {
    return Words.difference(base, theirs);
  }

  /** Key of the part's name as editors see it. */
  public String labelKey() {
    return "guide.part." + name;
  }
}
