package fr.jalons.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes where a text identifies somebody, in the French that people really write. It decides
 * nothing: people accept or refuse what it marks.
 */
@ApplicationScoped
public class PersonalDataMarker {

  /** Who wins where two marks meet. */
  private static final List<MarkType> ORDER =
      List.of(
          MarkType.EMAIL,
          MarkType.IBAN,
          MarkType.NIR,
          MarkType.PHONE,
          MarkType.HANDLE,
          MarkType.PLATE,
          MarkType.BIRTH_DATE,
          MarkType.ADDRESS,
          MarkType.ESTABLISHMENT,
          MarkType.NAME,
          MarkType.FIRST_NAME);

  /** Read once, at first use: a megabyte of words, and the CDI proxy needs none of it. */
  private static final class Lists {
    static final PatternMarks PATTERNS = new PatternMarks();
    static final NameWords WORDS = new NameWords();
    static final NameContext CONTEXT = NameContext.of(WORDS);
  }

  /**
   * @return marks in the order of the text, none over another
   */
  public List<Mark> marks(String text) {
    List<Mark> all = new ArrayList<>(Lists.PATTERNS.in(text));
    all.addAll(NameMarks.in(text, Lists.WORDS, Lists.CONTEXT));
    all.sort(
        Comparator.comparingInt((Mark mark) -> ORDER.indexOf(mark.type()))
            .thenComparing(Comparator.comparingInt((Mark mark) -> mark.start() - mark.end())));
    boolean[] taken = new boolean[text.length()];
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : all) {
      addFree(mark, text, taken, marks);
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return List.copyOf(marks);
  }

  /** Adds the stretches of a mark that no stronger mark holds. */
  private static void addFree(Mark mark, String text, boolean[] taken, List<Mark> marks) {
    int start = mark.start();
    for (int i = mark.start(); i <= mark.end(); i++) {
      if (i == mark.end() || taken[i]) {
        if (i > start && text.substring(start, i).chars().anyMatch(Character::isLetterOrDigit)) {
          marks.add(new Mark(start, i, mark.type()));
        }
        start = i + 1;
      }
    }
    for (int i = mark.start(); i < mark.end(); i++) {
      taken[i] = true;
    }
  }
}
