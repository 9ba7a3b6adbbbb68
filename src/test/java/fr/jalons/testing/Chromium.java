package fr.jalons.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Starts Chromium: the one on the path; else the one that Selenium Manager fetches; else, as root
 * on a Debian, the one that apt-get installs.
 */
final class Chromium {

  // Kept here because loggers that nobody holds forget their level
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-default-apps",
          "--lang=fr-FR",
          "--force-color-profile=srgb");

  private Chromium() {}

  /**
   * @param overheard whether it writes down its traffic, which costs it time on every page
   */
  static ChromeDriver start(Dimension size, boolean overheard) {
    ChromeOptions options = options(size, overheard);
    SELENIUM.setLevel(Level.SEVERE);
    Optional<Path> browser = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = onPath("chromedriver");
    if (browser.isPresent() && driver.isPresent()) {
      return start(options, browser.get(), driver.get());
    }
    try {
      return new ChromeDriver(options);
    } catch (WebDriverException e) {
      installOnce(e);
      return start(
          options,
          onPath("chromium").orElseThrow(() -> e),
          onPath("chromedriver").orElseThrow(() -> e));
    }
  }

  private static ChromeDriver start(ChromeOptions options, Path browser, Path driver) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .withTimeout(Duration.ofSeconds(60))
            .build();
    return new ChromeDriver(service, options.setBinary(browser.toFile()));
  }

  private static ChromeOptions options(Dimension size, boolean overheard) {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(FLAGS);
    options.addArguments("--window-size=" + size.width + "," + size.height);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "fr-FR,fr"));
    LoggingPreferences logs = new LoggingPreferences();
    if (overheard) {
      logs.enable(LogType.PERFORMANCE, Level.ALL);
    }
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  /** Runs of tests beside each other may all miss it. */
  private static synchronized void installOnce(WebDriverException reason) {
    Path lock = Path.of(System.getProperty("java.io.tmpdir"), "jalons-installs-chromium.lock");
    try (FileChannel file = FileChannel.open(lock, CREATE, WRITE)) {
      file.lock();
      if (onPath("chromedriver").isEmpty()) {
        install(reason);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void install(WebDriverException reason) {
    if (!"root".equals(System.getProperty("user.name")) || onPath("apt-get").isEmpty()) {
      throw new IllegalStateException(
          "Browser tests need Chromium and its driver on the path", reason);
    }
    System.out.println("Installing chromium and chromium-driver for the browser tests");
    run("apt-get", "update", "-qq");
    run(
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "chromium",
        "chromium-driver");
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
