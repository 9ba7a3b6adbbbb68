package fr.jalons.guide.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts compared word by word. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

  private Words() {}

  /** Words, marks and the space between them; joined, they are the text. */
  static List<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  static List<AbstractDelta<String>> changes(List<String> before, List<String> after) {
    return DiffUtils.diff(before, after).getDeltas();
  }

  /** How one text became the other. */
  static List<Stretch> difference(String before, String after) {
    List<String> old = of(before);
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (AbstractDelta<String> change : changes(old, of(after))) {
      int at = change.getSource().getPosition();
      add(stretches, Stretch.Kind.SAME, old.subList(from, at));
      add(stretches, Stretch.Kind.GONE, change.getSource().getLines());
      add(stretches, Stretch.Kind.NEW, change.getTarget().getLines());
      from = at + change.getSource().size();
    }
    add(stretches, Stretch.Kind.SAME, old.subList(from, old.size()));
    return stretches;
  }

  private static void add(List<Stretch> stretches, Stretch.Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(kind, String.join("", words)));
    }
  }
}
