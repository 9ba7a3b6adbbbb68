package fr.jalons.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/** What comes out of a printer. */
public final class Paper {
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  private Paper() {}

  /** How many A4 pages a path of the portal takes, with the style sheet's own margins. */
  public static int pages(Browser browser, String path) {
    return (int) PAGE.matcher(print(browser, path)).results().count();
  }

  /** The PDF, one character for each byte. */
  private static String print(Browser browser, String path) {
    browser.open(path);
    Map<String, Object> printed =
        browser
            .driver()
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }
}
