package fr.jalons.paroles;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between an author's words and the text to be published, word by word. */
public final class WordDiff {
  private static final Pattern WORD_WITH_SPACE = Pattern.compile("\\S+\\s*|\\s+");

  /** What became of some words. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** Some words in a row, with the spaces between them, that share one fate. */
  public record Piece(Kind kind, String text) {
    public boolean removed() {
      return kind == Kind.REMOVED;
    }

    public boolean added() {
      return kind == Kind.ADDED;
    }
  }

  private WordDiff() {}

  /** The pieces that turn {@code before} into {@code after}; one that is kept when both agree. */
  public static List<Piece> of(String before, String after) {
    List<String> from = words(before);
    List<String> to = words(after);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
      add(pieces, Kind.KEPT, from.subList(at, delta.getSource().getPosition()));
      add(pieces, Kind.REMOVED, delta.getSource().getLines());
      add(pieces, Kind.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Kind.KEPT, from.subList(at, from.size()));
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD_WITH_SPACE.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
