package fr.jalons.testing;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe whether people with a screen reader, a keyboard or weak eyes can use the page. */
public final class Axe {
  /** What a page does right need not be told, element by element. */
  private static final String VIOLATIONS_ALONE = "{\"resultTypes\": [\"violations\"]}";

  private Axe() {}

  /**
   * Runs all of axe's rules, its best practices included, on the page that is open.
   *
   * @throws AssertionError that names every rule broken, and where
   */
  public static void check(Browser browser) {
    // The other mode opens a window of its own, which a walk in progress would notice
    AxeBuilder axe = new AxeBuilder().setLegacyMode();
    axe.setOptions(VIOLATIONS_ALONE);
    List<Rule> broken = axe.analyze(browser.driver()).getViolations();
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "axe on "
              + browser.path()
              + ":\n"
              + broken.stream().map(Axe::described).collect(Collectors.joining("\n")));
    }
  }

  private static String described(Rule rule) {
    return "- "
        + rule.getId()
        + " ("
        + rule.getImpact()
        + "): "
        + rule.getHelp()
        + rule.getNodes().stream()
            .map(node -> "\n    " + node.getTarget() + "  " + node.getHtml())
            .collect(Collectors.joining());
  }
}
