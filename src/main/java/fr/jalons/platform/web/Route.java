package fr.jalons.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One public address and the view behind it.
 *
 * @param view path of the Facelets view, below {@code WEB-INF} so that only routes lead to it
 * @param cached whether every reader sees the same page, so that it may be kept
 * @param queries query parameters the page depends on; others are ignored by the cache
 */
public record Route(
    Pattern path, List<String> variables, String view, boolean cached, List<String> queries) {
  private static final Pattern TRANSLATED =
      Pattern.compile("/|/urgence|/guide(?:/.*)?|/accessibilite|/confidentialite");
  private static final String VALUE = "([^/.]+)";
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  /** A page kept in the page cache, once per combination of its query parameters. */
  static Route page(String pattern, String view, String... queries) {
    return of(pattern, view, true, List.of(queries));
  }

  /** A page made anew for each request. */
  static Route fresh(String pattern, String view) {
    return of(pattern, view, false, List.of());
  }

  private static Route of(String pattern, String view, boolean cached, List<String> queries) {
    List<String> names = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(pattern);
    StringBuilder regex = new StringBuilder();
    int from = 0;
    while (variable.find()) {
      regex.append(Pattern.quote(pattern.substring(from, variable.start()))).append(VALUE);
      names.add(variable.group(1));
      from = variable.end();
    }
    if (from < pattern.length()) {
      regex.append(Pattern.quote(pattern.substring(from)));
    }
    return new Route(
        Pattern.compile(regex.toString()),
        List.copyOf(names),
        "/WEB-INF/views/" + view + ".xhtml",
        cached,
        queries);
  }

  /** Whether the page also stands below {@code /en} and {@code /ar}. */
  boolean translated() {
    return TRANSLATED.matcher(path.pattern().replaceAll("\\\\[QE]", "")).matches();
  }

  /** The address as it stands in the table, variables in braces. */
  String pattern() {
    String text = path.pattern().replaceAll("\\\\[QE]", "");
    for (String name : variables) {
      text = text.replaceFirst(Pattern.quote(VALUE), "{" + name + "}");
    }
    return text;
  }

  /** The variables of the path when this route answers it, in the pattern's order. */
  Optional<Map<String, String>> match(String requested) {
    Matcher matcher = path.matcher(requested);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      values.put(variables.get(i), matcher.group(i + 1));
    }
    return Optional.of(values);
  }
}
