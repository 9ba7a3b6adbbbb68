package fr.jalons.guide.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part that differs between two versions.
 *
 * @param name of the part, such as {@code title}
 */
public record PartChange(String name, List<Stretch> stretches) {
  /** Parts that differ, in their order. */
  static List<PartChange> between(Map<String, String> before, Map<String, String> after) {
    List<PartChange> changes = new ArrayList<>();
    after.forEach(
        (name, text) -> {
          String old = before.getOrDefault(name, "");
          if (!old.equals(text)) {
            changes.add(new PartChange(name, Words.difference(old, text)));
          }
        });
    return changes;
  }

  /** Key of the part's name as editors see it. */
  public String labelKey() {
    return "guide.part." + name;
  }
}
