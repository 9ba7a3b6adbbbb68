package fr.jalons.guide.lint;

import java.util.Map;
import java.util.regex.Pattern;

/** Young people are addressed as tu, calmly, in words that can be read aloud. */
final class ToneRules implements Rule {
  private static final Map<Pattern, Breach> UNWANTED =
      Map.of(
          Pattern.compile("(?iu)(?<![-‑\\p{L}])vous\\b"), Breach.VOUS,
          Pattern.compile("\\p{L}·\\p{L}"), Breach.MEDIAN_POINT,
          Pattern.compile("!\\s*!"), Breach.EXCLAMATIONS);

  @Override
  public void check(Draft draft) {
    draft
        .prose()
        .forEach(
            line ->
                UNWANTED.forEach(
                    (pattern, message) -> {
                      if (pattern.matcher(line.text()).find()) {
                        draft.remark(line.number(), message);
                      }
                    }));
  }
}
