package fr.jalons.moderation;

import fr.jalons.privacy.Mark;
import fr.jalons.privacy.MarkType;
import java.util.ArrayList;
import java.util.List;

/**
 * Points out what may tell who somebody is. A help for the eye, never a decision: what it misses is
 * still the reader's to hide.
 */
final class Marking {

  /**
   * One stretch of text.
   *
   * @param type what it seems to be; null where nothing is marked
   */
  public record Stretch(String text, MarkType type) {
    public boolean marked() {
      return type != null;
    }

    /** What would stand in its place, such as {@code [prénom]}; null where nothing is marked. */
    public String substitute() {
      return marked() ? Substitute.of(type).bracketed() : null;
    }

    /** Never a word of the text. */
    @Override
    public String toString() {
      return "Stretch[" + type + "]";
    }
  }

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
      add(stretches, text.substring(from, mark.start()), null);
      add(stretches, text.substring(mark.start(), mark.end()), mark.type());
      from = mark.end();
    }
    add(stretches, text.substring(from), null);
    return List.copyOf(stretches);
  }

  private static void add(List<Stretch> stretches, String text, MarkType type) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, type));
    }
  }
}
