package fr.jalons.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures in one run, with the same JVM flags, what a start costs: an empty Payara Micro as it is
 * shipped, an empty one with our settings, and the portal in turn, each from the fork to the first
 * 200 of {@code /}. "Empty" is a WAR of one static page, since a server without any never answers
 * 200. The database runs already; the first start of the portal, which makes tables and demo, is
 * told apart.
 */
public final class BootBenchmark {

  private static final int ROUNDS = 11;

  /** A server that starts answers each question with an error page, which costs it some time. */
  private static final int BETWEEN_QUESTIONS_MS = 100;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private BootBenchmark() {}

  public static void main(String[] arguments) {
    LaunchOptions options = LaunchOptions.fromSystemProperties();
    try (JalonsHome home = JalonsHome.open(options.home())) {
      Runtime.getRuntime().addShutdownHook(new Thread(home::stopServers));
      home.recover(System.out::println);
      Trees.delete(home.directory().resolve("mariadb"));
      try (EmbeddedMariaDb database =
          EmbeddedMariaDb.start(home, options.programs(), System.out::println)) {
        measure(home, options.server(), settings(home, database));
      }
    } catch (LaunchFailure e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void measure(JalonsHome home, ServerProgram portal, Map<String, String> settings) {
    ServerProgram tuned = portal.serving(onePage(home), portal.config());
    ServerProgram shipped = portal.serving(onePage(home), shippedConfig(home, portal.config()));
    Boot first = boot(home, portal, settings);
    List<Boot> shippedBoots = new ArrayList<>();
    List<Boot> tunedBoots = new ArrayList<>();
    List<Boot> portalBoots = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      shippedBoots.add(boot(home, shipped, settings));
      tunedBoots.add(boot(home, tuned, settings));
      portalBoots.add(boot(home, portal, settings));
    }
    print("empty, as shipped", shippedBoots);
    print("empty, our settings", tunedBoots);
    print("Jalons", portalBoots);
    print("Jalons, new home", List.of(first));
    printRatio("as shipped", portalBoots, shippedBoots);
    printRatio("with our settings", portalBoots, tunedBoots);
  }

  private static void printRatio(String empty, List<Boot> portal, List<Boot> server) {
    System.out.printf(
        Locale.ROOT,
        "Jalons / empty %s: %.2f by the clock, %.2f in CPU time%n",
        empty,
        median(portal, Boot::clock) / median(server, Boot::clock),
        median(portal, Boot::cpu) / median(server, Boot::cpu));
  }

  private static Boot boot(JalonsHome home, ServerProgram program, Map<String, String> settings) {
    Instant start = Instant.now();
    try (EmbeddedPayara server = EmbeddedPayara.fork(home, program, settings)) {
      while (server.status("/") != 200) {
        if (!server.process().isAlive() || start.plus(PATIENCE).isBefore(Instant.now())) {
          throw new LaunchFailure("The server does not start; see " + home.directory());
        }
        Pause.millis(BETWEEN_QUESTIONS_MS);
      }
      Duration cpu = server.process().info().totalCpuDuration().orElse(Duration.ZERO);
      return new Boot(seconds(Duration.between(start, Instant.now())), seconds(cpu));
    }
  }

  private static Path onePage(JalonsHome home) {
    Path war = home.directory().resolve("run").resolve("empty.war");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      zip.putNextEntry(new ZipEntry("index.html"));
      zip.write("<!DOCTYPE html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
      return war;
    } catch (IOException e) {
      throw new LaunchFailure("Cannot write " + war, e);
    }
  }

  /** Payara's own defaults, but for the address, which must be this machine's, and the log. */
  private static Path shippedConfig(JalonsHome home, Path config) {
    try {
      Path shipped = Files.createDirectories(home.directory().resolve("run").resolve("shipped"));
      Files.copy(
          config.resolve("logging.properties"),
          shipped.resolve("logging.properties"),
          StandardCopyOption.REPLACE_EXISTING);
      List<String> address =
          Files.readAllLines(config.resolve("pre-boot.txt")).stream()
              .filter(line -> line.contains("${jalons.http.host}"))
              .toList();
      Files.write(shipped.resolve("pre-boot.txt"), address);
      return shipped;
    } catch (IOException e) {
      throw new LaunchFailure("Cannot prepare a server as shipped: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> settings(JalonsHome home, EmbeddedMariaDb database) {
    return Map.of(
        "jalons.home", home.directory().toString(),
        "jalons.db.url", database.url(),
        "jalons.db.user", database.user(),
        "jalons.db.password", database.password());
  }

  private static void print(String what, List<Boot> boots) {
    System.out.printf(
        Locale.ROOT,
        "%-20s median %4.1f s, %4.1f s of CPU; each: %s%n",
        what,
        median(boots, Boot::clock),
        median(boots, Boot::cpu),
        boots);
  }

  private static double median(List<Boot> boots, ToDoubleFunction<Boot> measure) {
    return boots.stream().mapToDouble(measure).sorted().toArray()[boots.size() / 2];
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  /** One start, in seconds; CPU time is what a busy machine distorts less. */
  private record Boot(double clock, double cpu) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f (%.1f)", clock, cpu);
    }
  }
}
