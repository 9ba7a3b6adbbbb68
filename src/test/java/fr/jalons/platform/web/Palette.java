package fr.jalons.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The custom properties of a theme as a browser would see them in one mode. */
final class Palette {
  static final Path THEMES = Path.of("webapp-themes");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern MEDIA =
      Pattern.compile("@media\\s*([^{]+)\\{((?:[^{}]*\\{[^{}]*})*)\\s*}");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+)\\s*:\\s*([^;]+);");

  /** What the reader's system, or the page, asks for. */
  enum Mode {
    LIGHT(media -> false, false),
    DARK(media -> media.equals("(prefers-color-scheme: dark)"), false),
    CONTRAST(media -> media.equals("(prefers-contrast: more)"), false),
    CONTRAST_DARK(media -> true, false),
    CONTRAST_OF_THE_PAGE(media -> false, true),
    CONTRAST_OF_THE_PAGE_AT_NIGHT(DARK.applies, true);

    private final Predicate<String> applies;
    private final boolean asked;

    Mode(Predicate<String> applies, boolean asked) {
      this.applies = applies;
      this.asked = asked;
    }
  }

  private Palette() {}

  /** The tokens of {@code theme} over those of _base, in the order of the cascade. */
  static Map<String, String> of(String theme, Mode mode) {
    Map<String, String> tokens = new LinkedHashMap<>();
    for (int weight = 1; weight <= 3; weight++) {
      read("_base", mode, weight, tokens);
      if (!theme.equals("_base")) {
        read(theme, mode, weight, tokens);
      }
    }
    return tokens;
  }

  /** What the theme's own file says for light, or for dark alone. */
  static Set<String> declaredBy(String theme, Mode mode) {
    Map<String, String> tokens = new LinkedHashMap<>();
    String css = COMMENT.matcher(text(theme)).replaceAll("");
    if (mode == Mode.LIGHT) {
      rules(MEDIA.matcher(css).replaceAll(""), mode, 1, tokens);
    } else {
      media(css, mode, 1, tokens);
    }
    return tokens.keySet();
  }

  private static void read(String theme, Mode mode, int weight, Map<String, String> into) {
    String css = COMMENT.matcher(text(theme)).replaceAll("");
    String plain = MEDIA.matcher(css).replaceAll("");
    rules(plain, mode, weight, into);
    media(css, mode, weight, into);
  }

  private static void media(String css, Mode mode, int weight, Map<String, String> into) {
    MEDIA
        .matcher(css)
        .results()
        .filter(media -> mode.applies.test(media.group(1).strip()))
        .forEach(media -> rules(media.group(2), mode, weight, into));
  }

  private static void rules(String css, Mode mode, int weight, Map<String, String> into) {
    RULE.matcher(css)
        .results()
        .filter(rule -> weight(rule.group(1)) == weight)
        .filter(rule -> mode.asked || !rule.group(1).contains("[data-contrast=\"more\"]"))
        .filter(rule -> !mode.asked || !rule.group(1).contains(":not([data-contrast])"))
        .flatMap(rule -> TOKEN.matcher(rule.group(2)).results())
        .forEach(token -> into.put(token.group(1), token.group(2).strip()));
  }

  /** Specificity, as far as these files need it: how often :root or an attribute is named. */
  private static int weight(String selector) {
    return (int) Pattern.compile(":root|\\[").matcher(selector).results().count();
  }

  private static String text(String theme) {
    try {
      return Files.readString(THEMES.resolve(theme).resolve("tokens.css"));
    } catch (IOException e) {
      throw new IllegalStateException("No tokens.css in theme " + theme, e);
    }
  }
}
