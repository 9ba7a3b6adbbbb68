package fr.jalons.privacy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores the marks against one half of the sets: {@code tuning}, or {@code blind} (figures only; be
 * sparing, docs/marks.md counts the runs). With {@code errors}, the tuning half lists what went
 * wrong.
 */
public final class MarksBenchmark {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** How many of a type there are, and how many of them are not wholly marked. */
  record Leak(int leaked, int all) {
    double rate() {
      return all == 0 ? 0 : (double) leaked / all;
    }
  }

  final Map<String, Leak> leaks = new TreeMap<>();
  final List<String> errors = new ArrayList<>();
  int markedWords;
  int overMarked;
  final DangerTally danger = new DangerTally();

  MarksBenchmark(String half) {
    PersonalDataMarker personalData = new PersonalDataMarker();
    ScoringSet.personalData(half).forEach(item -> score(item, personalData));
    DangerMarker marker = new DangerMarker();
    ScoringSet.danger(half).forEach(item -> score(item, marker));
  }

  public static void main(String[] arguments) {
    String half = arguments.length > 0 && !arguments[0].isBlank() ? arguments[0] : "tuning";
    if (!half.equals("tuning") && !half.equals("blind")) {
      System.err.println("Which half? tuning or blind, not " + half);
      System.exit(2);
    }
    MarksBenchmark benchmark = new MarksBenchmark(half);
    if (half.equals("tuning") && arguments.length > 1 && arguments[1].equals("errors")) {
      benchmark.errors.forEach(System.out::println);
    }
    System.out.print(benchmark.report(half));
  }

  String report(String half) {
    StringBuilder lines = new StringBuilder("Half: " + half + "\n");
    leaks.forEach(
        (type, leak) ->
            lines.append(
                String.format(
                    Locale.ROOT,
                    "%-22s leak %4.1f %%  (%d of %d)%n",
                    type,
                    100 * leak.rate(),
                    leak.leaked(),
                    leak.all())));
    lines.append(
        String.format(
            Locale.ROOT,
            "over-marked            %4.1f %% of %d marked words%n",
            100 * overMarking(),
            markedWords));
    lines.append(danger.report());
    return lines.toString();
  }

  double overMarking() {
    return markedWords == 0 ? 0 : (double) overMarked / markedWords;
  }

  /** Wilson's 95 % interval of a proportion. */
  static double[] wilson(int hits, int all) {
    double z = 1.959964;
    double share = (double) hits / all;
    double middle = share + z * z / (2 * all);
    double spread = z * Math.sqrt(share * (1 - share) / all + z * z / (4.0 * all * all));
    double scale = 1 + z * z / all;
    return new double[] {(middle - spread) / scale, (middle + spread) / scale};
  }

  private void score(JsonObject item, PersonalDataMarker marker) {
    String text = item.getString("text");
    List<Mark> marks = marker.marks(text);
    boolean[] covered = new boolean[text.length()];
    marks.forEach(mark -> java.util.Arrays.fill(covered, mark.start(), mark.end(), true));
    boolean[] personal = new boolean[text.length()];
    for (JsonValue value : item.getJsonArray("spans")) {
      JsonObject span = value.asJsonObject();
      int start = span.getInt("start");
      int end = span.getInt("end");
      boolean safe = true;
      for (int i = start; i < end; i++) {
        personal[i] = true;
        safe &= covered[i];
      }
      String type = span.getString("type");
      count(type, safe);
      if (type.equals("FIRST_NAME") && Character.isLowerCase(text.charAt(start))) {
        count("FIRST_NAME, lowercase", safe);
      }
      if (!safe) {
        errors.add(item.getString("id") + " leaks " + type + ": " + text.substring(start, end));
      }
    }
    for (Mark mark : marks) {
      overMarking(item.getString("id"), text, mark, personal);
    }
  }

  private void count(String type, boolean safe) {
    leaks.merge(
        type, new Leak(safe ? 0 : 1, 1), (a, b) -> new Leak(a.leaked + b.leaked, a.all + b.all));
  }

  private void overMarking(String id, String text, Mark mark, boolean[] personal) {
    Matcher words = WORD.matcher(text).region(mark.start(), mark.end());
    while (words.find()) {
      boolean right = false;
      for (int i = words.start(); i < words.end(); i++) {
        right |= personal[i];
      }
      markedWords++;
      if (!right) {
        overMarked++;
        errors.add(id + " over-marks " + mark.type() + ": " + words.group());
      }
    }
  }

  private void score(JsonObject item, DangerMarker marker) {
    String text = item.getString("text");
    DangerMarker.Danger found = marker.of(text);
    danger.add(item, found);
    if (found.marked() != item.getBoolean("danger")) {
      errors.add((found.marked() ? "alarm: " : "missed: ") + text);
    }
  }
}
