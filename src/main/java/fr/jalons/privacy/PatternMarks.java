package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks what has a shape of its own: numbers, addresses, dates, handles. Shapes are data. */
final class PatternMarks {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern PIECE = Pattern.compile("\\{([a-z]+)}");

  private final Map<MarkType, List<Pattern>> patterns = new EnumMap<>(MarkType.class);

  PatternMarks() {
    Map<String, Object> data = PrivacyData.yaml("personal-data.yaml");
    Map<?, ?> pieces = (Map<?, ?>) data.get("pieces");
    ((Map<?, ?>) data.get("patterns"))
        .forEach(
            (type, list) ->
                patterns.put(
                    MarkType.valueOf((String) type),
                    ((List<?>) list).stream().map(one -> compile((String) one, pieces)).toList()));
  }

  List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    patterns.forEach((type, list) -> list.forEach(one -> find(one, type, text, marks)));
    return marks;
  }

  private static void find(Pattern pattern, MarkType type, String text, List<Mark> marks) {
    Matcher matcher = pattern.matcher(text);
    boolean part = pattern.pattern().contains("(?<m>");
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      int start = part ? matcher.start("m") : matcher.start();
      int end = part ? matcher.end("m") : matcher.end();
      while (end > start && " \n\t,;".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > start) {
        marks.add(new Mark(start, end, type));
      }
      from = Math.max(matcher.start() + 1, end);
    }
  }

  private static Pattern compile(String pattern, Map<?, ?> pieces) {
    String whole = pattern;
    for (Matcher piece = PIECE.matcher(whole); piece.find(); piece = PIECE.matcher(whole)) {
      Object value = pieces.get(piece.group(1));
      if (value == null) {
        throw new IllegalStateException("personal-data.yaml: no piece " + piece.group());
      }
      whole = whole.substring(0, piece.start()) + value + whole.substring(piece.end());
    }
    return Pattern.compile(whole, FLAGS);
  }
}
