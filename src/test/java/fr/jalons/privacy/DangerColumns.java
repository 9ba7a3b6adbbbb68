package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the texts say, as numbered columns: what is seen too rarely to be weighed is left out. */
final class DangerColumns {

  private static final int SEEN_AT_LEAST = 3;
  private static final int PART_SEEN_AT_LEAST = 6;

  final List<String> names = new ArrayList<>();
  final List<int[]> rows = new ArrayList<>();

  DangerColumns(List<String> texts) {
    DangerFeatures features = new DangerFeatures();
    List<List<String>> said = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String text : texts) {
      List<String> all = List.copyOf(features.of(text));
      all.forEach(name -> seen.merge(name, 1, Integer::sum));
      said.add(all);
    }
    Map<String, Integer> columns = new HashMap<>();
    for (List<String> all : said) {
      rows.add(
          all.stream()
              .filter(name -> isSign(name) || seen.get(name) >= atLeast(name))
              .mapToInt(name -> columns.computeIfAbsent(name, this::column))
              .toArray());
    }
  }

  private static int atLeast(String name) {
    return name.charAt(0) == '~' ? PART_SEEN_AT_LEAST : SEEN_AT_LEAST;
  }

  private int column(String name) {
    names.add(name);
    return names.size() - 1;
  }

  /** How far each column may be trusted; nought for those that are not used. */
  double[] scales(Predicate<String> used) {
    return names.stream().mapToDouble(name -> used.test(name) ? scale(name) : 0).toArray();
  }

  /** Signs, words and senses: what kind it is does not hang on spelling. */
  static boolean tellsKind(String name) {
    return isSign(name) || name.charAt(0) == '=' || name.charAt(0) == '#' && !isPair(name);
  }

  private static boolean isSign(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  private static boolean isPair(String name) {
    return name.lastIndexOf('#') > 0;
  }

  /** The many small ones less than a sign. */
  private static double scale(String name) {
    return switch (name.charAt(0)) {
      case '=' -> 1;
      case '-' -> 0.7;
      case '~' -> 0.45;
      case '#' -> isPair(name) ? 0.4 : "-$+".indexOf(last(name)) >= 0 ? 0.7 : 1;
      default -> 1;
    };
  }

  private static char last(String name) {
    return name.charAt(1) == '-' ? '-' : name.charAt(name.length() - 1);
  }
}
