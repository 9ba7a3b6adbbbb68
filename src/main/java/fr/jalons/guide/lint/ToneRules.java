package fr.jalons.guide.lint;

import java.util.Map;
import java.util.regex.Pattern;

/** Young people are addressed as tu, calmly, in words that can be read aloud. */
final class ToneRules implements Rule {
  private static final Map<Pattern, String> UNWANTED =
      Map.of(
          Pattern.compile("(?iu)(?<![-‑\\p{L}])vous\\b"), "the reader is addressed as vous",
          Pattern.compile("\\p{L}·\\p{L}"), "a point médian cannot be read aloud",
          Pattern.compile("!\\s*!"), "exclamation marks in a row");

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
