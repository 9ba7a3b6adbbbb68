package fr.jalons.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What one glance at an open page tells: axe's violations, its width and what it weighed. One
 * question to the browser instead of many, so that hundreds of pages can be asked.
 *
 * @param violations rules of axe that the page breaks, each with the place
 * @param tooWide pixels by which the page is wider than the screen; 0 when it is not
 * @param bytes received for a first view, headers included
 */
public record Look(List<String> violations, long tooWide, long bytes) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ASK =
      """
      const done = arguments[arguments.length - 1];
      const seen = document.scrollingElement;
      const bytes = ['navigation', 'resource']
        .flatMap(kind => performance.getEntriesByType(kind))
        .reduce((sum, entry) => sum + entry.transferSize, 0);
      axe.run(document, {resultTypes: ['violations']}).then(result => done({
        violations: result.violations.map(rule => rule.id + ': ' + rule.help
          + rule.nodes.map(node => ' | ' + node.target + ' ' + node.html).join('')),
        tooWide: Math.max(0, seen.scrollWidth - window.innerWidth),
        bytes: bytes
      }), error => done({violations: ['' + error], tooWide: 0, bytes: 0}));
      """;

  /** A small phone: the narrowest screen that WCAG 1.4.10 asks for, nothing kept from before. */
  public static Browser smallPhone() {
    Browser browser = Browser.phone();
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    browser.driver().manage().timeouts().scriptTimeout(PATIENCE);
    browser
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", axe()));
    return browser;
  }

  /** Opens a path in a {@link #smallPhone()} and looks at it. */
  public static Look at(Browser phone, String path) {
    phone.open(path);
    Map<?, ?> seen = (Map<?, ?>) phone.driver().executeAsyncScript(ASK);
    return new Look(
        ((List<?>) seen.get("violations")).stream().map(String::valueOf).toList(),
        ((Number) seen.get("tooWide")).longValue(),
        ((Number) seen.get("bytes")).longValue());
  }

  private static String axe() {
    try (InputStream source = Look.class.getResourceAsStream("/axe.min.js")) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
