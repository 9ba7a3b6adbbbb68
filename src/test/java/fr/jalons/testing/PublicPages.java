package fr.jalons.testing;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page that a reader reaches from the home page by following links, each read once a run. */
public final class PublicPages {
  private static final int MOST_PAGES = 2_000;

  private static Map<String, Page> pages;

  private PublicPages() {}

  /** Paths, queries included, with what the portal answered; in the order in which they are met. */
  public static synchronized Map<String, Page> all() {
    if (pages == null) {
      pages = Collections.unmodifiableMap(walk());
    }
    return pages;
  }

  /** Whether the answer is a page to look at, rather than a picture or a file. */
  public static boolean isHtml(Page page) {
    String type = page.header("Content-Type");
    return type != null && type.startsWith("text/html");
  }

  private static Map<String, Page> walk() {
    Map<String, Page> found = new LinkedHashMap<>();
    Http http = SharedPortal.http();
    Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    while (!ahead.isEmpty() && found.size() < MOST_PAGES) {
      String path = ahead.poll();
      if (!found.containsKey(path)) {
        Page page = http.get(path);
        found.put(path, page);
        if (isHtml(page)) {
          ahead.addAll(linksOf(page));
        }
      }
    }
    return found;
  }

  private static List<String> linksOf(Page page) {
    return page.html().select("a[href^=/]").stream()
        .map(link -> link.attr("href").replaceAll("#.*", ""))
        .filter(href -> !href.startsWith("//") && !href.startsWith("/pro"))
        .distinct()
        .toList();
  }
}
