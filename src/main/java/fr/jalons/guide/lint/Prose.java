package fr.jalons.guide.lint;

import fr.jalons.guide.FicheSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Counts words and finds sentences in what an author wrote. */
final class Prose {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}€%]+(?:[-'’][\\p{L}\\p{N}]+)*");
  private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:\\d+\\.|[-*])\\s+");
  private static final Pattern LINK_ADDRESS = Pattern.compile("]\\([^)]*\\)");
  private static final Pattern CITED = Pattern.compile("\\{\\{[^}]*}}");
  private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+(?=[\\p{Lu}«0-9\\[{])");

  /** One line of text and where it stands in the file, from 1. */
  record Line(int number, String text) {}

  private Prose() {}

  static List<Line> lines(FicheSection section) {
    List<String> texts = section.markdown().lines().toList();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isBlank()) {
        lines.add(new Line(section.line() + i, texts.get(i)));
      }
    }
    return lines;
  }

  /** Words of a text; the value of a fact counts as one. */
  static int words(String text) {
    String counted = CITED.matcher(withoutAddresses(text)).replaceAll("42");
    return (int) WORD.matcher(counted).results().count();
  }

  static List<Line> sentences(List<Line> lines) {
    return lines.stream().flatMap(line -> sentences(line).stream()).toList();
  }

  static String withoutAddresses(String text) {
    return LINK_ADDRESS.matcher(text).replaceAll("]");
  }

  private static List<Line> sentences(Line line) {
    String text = LIST_MARK.matcher(withoutAddresses(line.text())).replaceFirst("");
    return Arrays.stream(END.split(text))
        .filter(sentence -> words(sentence) > 0)
        .map(sentence -> new Line(line.number(), sentence))
        .toList();
  }
}
