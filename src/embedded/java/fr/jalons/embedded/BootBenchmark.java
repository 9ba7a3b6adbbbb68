package fr.jalons.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Measures in one run, with the same flags, what a start costs: an empty Payara Micro (a WAR of one
 * static page, since a server without any never answers 200) and the portal in turn, each from the
 * fork to the first 200 of {@code /}. The database runs already; the first start of the portal,
 * which makes tables and demo, is told apart.
 */
public final class BootBenchmark {

  private static final int ROUNDS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private BootBenchmark() {}

  public static void main(String[] arguments) {
    LaunchOptions options = LaunchOptions.fromSystemProperties();
    try (JalonsHome home = JalonsHome.open(options.home())) {
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
    ServerProgram empty =
        new ServerProgram(
            portal.jar(),
            onePage(home),
            portal.config(),
            portal.jvmFlags(),
            portal.host(),
            portal.port());
    Boot first = boot(home, portal, settings);
    List<Boot> emptyBoots = new ArrayList<>();
    List<Boot> portalBoots = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      emptyBoots.add(boot(home, empty, settings));
      portalBoots.add(boot(home, portal, settings));
    }
    print("Empty Payara Micro", emptyBoots);
    print("Jalons", portalBoots);
    print("Jalons, new home", List.of(first));
    System.out.printf(
        Locale.ROOT,
        "Ratio of medians: %.2f by the clock, %.2f in CPU time%n",
        median(portalBoots, Boot::clock) / median(emptyBoots, Boot::clock),
        median(portalBoots, Boot::cpu) / median(emptyBoots, Boot::cpu));
  }

  private static Boot boot(JalonsHome home, ServerProgram program, Map<String, String> settings) {
    Instant start = Instant.now();
    try (EmbeddedPayara server = EmbeddedPayara.fork(home, program, settings)) {
      while (server.status("/") != 200) {
        if (!server.process().isAlive() || start.plus(PATIENCE).isBefore(Instant.now())) {
          throw new LaunchFailure("The server does not start; see " + home.directory());
        }
        Pause.millis(20);
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
        "%-18s  median %4.1f s, %4.1f s of CPU; each: %s%n",
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
