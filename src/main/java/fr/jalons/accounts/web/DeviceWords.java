package fr.jalons.accounts.web;

import java.util.List;
import java.util.Locale;

/** A browser and its system in two words, so that people know their own device again. */
final class DeviceWords {
  /** Each sign with its word; what is more particular stands first. */
  private static final List<String[]> BROWSERS =
      List.of(
          new String[] {"edg", "Edge"},
          new String[] {"opr/", "Opera"},
          new String[] {"samsungbrowser", "Samsung Internet"},
          new String[] {"firefox", "Firefox"},
          new String[] {"fxios", "Firefox"},
          new String[] {"chrome", "Chrome"},
          new String[] {"crios", "Chrome"},
          new String[] {"safari", "Safari"});

  private static final List<String[]> SYSTEMS =
      List.of(
          new String[] {"android", "Android"},
          new String[] {"iphone", "iPhone"},
          new String[] {"ipad", "iPad"},
          new String[] {"windows", "Windows"},
          new String[] {"mac os", "Mac"},
          new String[] {"cros", "Chromebook"},
          new String[] {"linux", "Linux"});

  private DeviceWords() {}

  /**
   * @param userAgent the header of this name; may be null
   * @return at most two words, such as "Firefox, Windows"; a dash when nothing is known
   */
  static String of(String userAgent) {
    String agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
    String browser = word(BROWSERS, agent);
    String system = word(SYSTEMS, agent);
    if (browser.isEmpty() || system.isEmpty()) {
      return browser.isEmpty() && system.isEmpty() ? "–" : browser + system;
    }
    return browser + ", " + system;
  }

  private static String word(List<String[]> signs, String agent) {
    return signs.stream().filter(s -> agent.contains(s[0])).map(s -> s[1]).findFirst().orElse("");
  }
}
