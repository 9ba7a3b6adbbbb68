package fr.jalons.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that say what failed, each in the one frame; their heading is also their title. */
final class ErrorPages {
  private static final List<String> NAMES =
      List.of("400", "403", "404", "410", "413", "429", "500", "503", "expired");
  private static final Pattern HEADING = Pattern.compile("<h1>(.*)</h1>");

  private final Map<String, String> pages = new HashMap<>();

  private ErrorPages() {}

  /**
   * @param resources opens a path of the web application, or gives null
   */
  static ErrorPages read(Function<String, InputStream> resources) {
    ErrorPages read = new ErrorPages();
    String frame = text(resources, "frame");
    for (String name : NAMES) {
      String page = text(resources, name);
      Matcher heading = HEADING.matcher(page);
      if (!heading.find()) {
        throw new IllegalStateException("The page for " + name + " has no heading");
      }
      read.pages.put(name, frame.replace("{{title}}", heading.group(1)).replace("{{page}}", page));
    }
    return read;
  }

  boolean has(String name) {
    return pages.containsKey(name);
  }

  /**
   * @param name one that there is
   * @return HTML
   */
  String of(String name) {
    return pages.get(name);
  }

  private static String text(Function<String, InputStream> resources, String name) {
    try (InputStream html = resources.apply("/WEB-INF/errors/" + name + ".html")) {
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
