package fr.jalons.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one glance at an open page tells: axe's violations, its width and what it weighed. One
 * question to the browser instead of many, so that hundreds of pages can be asked; and no question
 * twice: colours are looked at where an element stands as none has before ({@code look.js}), and a
 * file is fetched once.
 *
 * @param violations rules of axe that the page breaks, each with the place
 * @param tooWide pixels by which the page is wider than the screen; 0 when it is not
 * @param bytes received for a first view, headers included
 */
public record Look(List<String> violations, long tooWide, long bytes) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String AXE = source("/axe.min.js");
  private static final String ASK = source("look.js");

  /** What an address weighed when it came over the network; it weighs nothing from the cache. */
  private static final Map<String, Long> WEIGHTS = new ConcurrentHashMap<>();

  /** A small phone: the narrowest screen that WCAG 1.4.10 asks for. */
  public static Browser smallPhone() {
    Browser browser = Browser.phone();
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    browser.driver().manage().timeouts().scriptTimeout(PATIENCE);
    browser
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE));
    return browser;
  }

  /** Opens a path in a {@link #smallPhone()} and looks at it. */
  public static Look at(Browser phone, String path) {
    phone.open(path);
    return asItStands(phone);
  }

  /** Looks at what a {@link #smallPhone()} shows. */
  static Look asItStands(Browser phone) {
    Map<?, ?> seen = (Map<?, ?>) phone.driver().executeAsyncScript(ASK);
    return new Look(
        ((List<?>) seen.get("violations")).stream().map(String::valueOf).toList(),
        ((Number) seen.get("tooWide")).longValue(),
        ((List<?>) seen.get("loaded")).stream().mapToLong(one -> weight((List<?>) one)).sum());
  }

  private static long weight(List<?> loaded) {
    return WEIGHTS.merge(
        String.valueOf(loaded.get(0)), ((Number) loaded.get(1)).longValue(), Math::max);
  }

  private static String source(String resource) {
    try (InputStream source = Look.class.getResourceAsStream(resource)) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
