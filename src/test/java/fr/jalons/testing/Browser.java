package fr.jalons.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.jsReturnsValue;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium of one's own with an empty profile, for one person's walk through the portal. */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final ChromeDriver driver;
  private final Optional<Traffic> traffic;

  private Browser(int width, int height) {
    this(width, height, Optional.empty());
  }

  private Browser(int width, int height, Optional<Traffic> traffic) {
    this.traffic = traffic;
    driver = Chromium.start(new Dimension(width, height), traffic.isPresent());
    // The window of a desktop is never as narrow as a phone: say the size of the page itself
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** 360 × 740 pixels. */
  public static Browser phone() {
    return new Browser(360, 740);
  }

  /** A {@link #phone()} that remembers what it asked of whom. */
  public static Browser overheardPhone() {
    return new Browser(360, 740, Optional.of(new Traffic()));
  }

  /** 1280 × 900 pixels. */
  public static Browser desktop() {
    return new Browser(1280, 900);
  }

  /** From the next page on, scripts do not run; a test can still read and click. */
  public Browser withoutScript() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** From now on, pages wear the look that people choose for the night. */
  public Browser inTheDark() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    return this;
  }

  /** Opens a path of the shared portal, or an absolute URL. */
  public Browser open(String path) {
    driver.get(path.startsWith("http") ? path : SharedPortal.url(path));
    return this;
  }

  /** Waits until the element is seen. */
  public WebElement find(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .until(visibilityOfElementLocated(By.cssSelector(css)));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Empties a field and types into it. */
  public Browser type(String css, String text) {
    return act(
        visibilityOfElementLocated(By.cssSelector(css)),
        field -> {
          field.clear();
          field.sendKeys(text);
        });
  }

  public Browser click(String css) {
    return act(visibilityOfElementLocated(By.cssSelector(css)), this::click);
  }

  /** Presses the link or button that bears exactly these words. */
  public Browser press(String words) {
    String text = "normalize-space(.)=" + quoted(words);
    return act(
        elementToBeClickable(
            By.xpath(
                "//a["
                    + text
                    + "]|//button["
                    + text
                    + "]|//label["
                    + text
                    + "]"
                    + "|//summary["
                    + text
                    + "]|//input[@value="
                    + quoted(words)
                    + "]")),
        this::click);
  }

  /** What a person can read on the page, though it may just be giving way to the next one. */
  public String text() {
    return whileItChanges(PATIENCE).until(read -> driver.findElement(By.tagName("body")).getText());
  }

  /** Waits until a person can read these words; a minute, since a busy server may answer late. */
  public Browser waitFor(String words) {
    whileItChanges(A_MINUTE).until(read -> text().contains(words));
    return this;
  }

  /** The path of the page, without query. */
  public String path() {
    return java.net.URI.create(driver.getCurrentUrl()).getPath();
  }

  /**
   * All that an {@link #overheardPhone()} asked for since the last {@link Traffic#forget()}.
   *
   * @throws java.util.NoSuchElementException when this browser is none
   */
  public Traffic traffic() {
    Traffic heard = traffic.orElseThrow();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      heard.read(entry.getMessage());
    }
    return heard;
  }

  /** Names of the cookies that the browser holds. */
  public List<String> cookies() {
    return driver.manage().getCookies().stream().map(cookie -> cookie.getName()).toList();
  }

  /** What the page's console says since the last look: refused scripts, errors. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Keeps a picture of what is on the screen as {@code target/screenshots/<name>.png}. */
  public Browser screenshot(String name) {
    Path file = Path.of("target", "screenshots", name + ".png");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when the page is wider than the screen. */
  public boolean overflows() {
    return (Boolean)
        driver.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /**
   * Looks at the page as it stands: kept as a picture, no wider than the screen, nothing in the
   * console, and no rule of axe broken.
   */
  public Browser met(String name) {
    new WebDriverWait(driver, PATIENCE)
        .until(jsReturnsValue("return document.readyState === 'complete'"));
    screenshot(name);
    assertThat(overflows()).as(name + " fits its screen").isFalse();
    assertThat(console()).as("console of " + name).isEmpty();
    Axe.check(this);
    return this;
  }

  /** Selenium itself, for what this class has no word for. */
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Clicks in the middle of the screen, away from the bar of numbers under the thumb. */
  private void click(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Does it to the element as soon as that is there; once more where the page just gave way. */
  private Browser act(ExpectedCondition<WebElement> there, Consumer<WebElement> act) {
    whileItChanges(PATIENCE)
        .until(
            page -> {
              WebElement element = there.apply(page);
              if (element != null) {
                act.accept(element);
              }
              return element != null;
            });
    return this;
  }

  private WebDriverWait whileItChanges(Duration atMost) {
    WebDriverWait wait = new WebDriverWait(driver, atMost);
    wait.ignoring(StaleElementReferenceException.class);
    return wait;
  }

  private static String quoted(String words) {
    return words.contains("'") ? '"' + words + '"' : "'" + words + "'";
  }
}
