package fr.jalons.guide.web;

import fr.jalons.guide.AgeGroup;
import fr.jalons.platform.web.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says in words which ages a fiche speaks to. */
final class AgeLabels {
  private AgeLabels() {}

  static String of(Collection<AgeGroup> groups) {
    List<AgeGroup> sorted = groups.stream().sorted(Comparator.naturalOrder()).toList();
    int from = sorted.get(0).from();
    Integer to = sorted.get(sorted.size() - 1).to();
    if (to == null) {
      return Messages.text("guide.ages.from", from);
    }
    if (to == from) {
      return Messages.text("guide.ages.one", from);
    }
    return Messages.text(to == from + 1 ? "guide.ages.two" : "guide.ages.range", from, to);
  }
}
