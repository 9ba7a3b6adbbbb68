package fr.jalons.guide.desk;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Brings together what two people made of one text, word by word. Where both changed the same
 * words, both stand between marks, for a person to choose: nothing is lost.
 */
final class ThreeWay {
  /** Opens a place where a person must choose. */
  static final String OPEN = "⟦";

  private static final String OR = " ‖ ";
  private static final String CLOSE = "⟧";

  private final List<String> base;
  private final Deque<AbstractDelta<String>> mine;
  private final Deque<AbstractDelta<String>> theirs;
  private final StringBuilder merged = new StringBuilder();

  private ThreeWay(String base, String mine, String theirs) {
    this.base = Words.of(base);
    this.mine = new ArrayDeque<>(Words.changes(this.base, Words.of(mine)));
    this.theirs = new ArrayDeque<>(Words.changes(this.base, Words.of(theirs)));
  }

  /** The text with both changes. */
  static String merge(String base, String mine, String theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return mine;
    }
    return mine.equals(base) ? theirs : new ThreeWay(base, mine, theirs).merge();
  }

  private String merge() {
    int at = 0;
    while (!mine.isEmpty() || !theirs.isEmpty()) {
      int start = Math.min(start(mine), start(theirs));
      append(base.subList(at, start));
      at = region(start);
    }
    append(base.subList(at, base.size()));
    return merged.toString();
  }

  /** One stretch that changes of one person, or of both, run through; returns where it ends. */
  private int region(int start) {
    List<AbstractDelta<String>> my = new ArrayList<>();
    List<AbstractDelta<String>> their = new ArrayList<>();
    int end = start;
    boolean grows = true;
    while (grows) {
      int before = my.size() + their.size();
      end = take(mine, my, end);
      end = take(theirs, their, end);
      grows = my.size() + their.size() > before;
    }
    String ours = with(my, start, end);
    String others = with(their, start, end);
    if (my.isEmpty()) {
      merged.append(others);
    } else if (their.isEmpty() || ours.equals(others)) {
      merged.append(ours);
    } else {
      merged.append(OPEN).append(ours).append(OR).append(others).append(CLOSE);
    }
    return end;
  }

  private static int take(
      Deque<AbstractDelta<String>> from, List<AbstractDelta<String>> into, int end) {
    int reached = end;
    while (start(from) <= reached) {
      AbstractDelta<String> change = from.remove();
      into.add(change);
      reached = Math.max(reached, start(change) + change.getSource().size());
    }
    return reached;
  }

  private String with(List<AbstractDelta<String>> changes, int start, int end) {
    StringBuilder text = new StringBuilder();
    int at = start;
    for (AbstractDelta<String> change : changes) {
      text.append(String.join("", base.subList(at, start(change))));
      text.append(String.join("", change.getTarget().getLines()));
      at = start(change) + change.getSource().size();
    }
    return text.append(String.join("", base.subList(at, end))).toString();
  }

  private void append(List<String> words) {
    merged.append(String.join("", words));
  }

  private static int start(Deque<AbstractDelta<String>> changes) {
    return changes.isEmpty() ? Integer.MAX_VALUE : start(changes.peek());
  }

  private static int start(AbstractDelta<String> change) {
    return change.getSource().getPosition();
  }
}
