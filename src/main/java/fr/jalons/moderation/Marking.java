package fr.jalons.moderation;

import fr.jalons.privacy.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Points out what may tell who somebody is. A help for the eye, never a decision: what it misses is
 * still the reader's to hide.
 */
final class Marking {

  /** One stretch of text. */
  public record Stretch(String text, boolean marked) {}

  private Marking() {}

  /**
   * The whole text in stretches, in order.
   *
   * @param marks in the order of the text, none over another
   */
  static List<Stretch> of(String text, List<Mark> marks) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (Mark mark : marks) {
      add(stretches, text.substring(from, mark.start()), false);
      add(stretches, text.substring(mark.start(), mark.end()), true);
      from = mark.end();
    }
    add(stretches, text.substring(from), false);
    return List.copyOf(stretches);
  }

  private static void add(List<Stretch> stretches, String text, boolean marked) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, marked));
    }
  }
}
