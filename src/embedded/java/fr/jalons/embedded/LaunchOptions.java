package fr.jalons.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the build says about a run, read from system properties.
 *
 * @param home {@code jalons.home}
 * @param programs {@code jalons.embedded}: where servers are unpacked, and shared between homes
 * @param server {@code jalons.payara-micro}, {@code jalons.war}, {@code jalons.payara-config},
 *     {@code jalons.server.jvm}, {@code jalons.http.host} and {@code jalons.http.port}
 * @param portal the portal's own settings: every other property that begins with {@code jalons.}
 */
public record LaunchOptions(
    Path home, Path programs, ServerProgram server, Map<String, String> portal) {

  private static final Set<String> OWN =
      Set.of(
          "jalons.home",
          "jalons.embedded",
          "jalons.payara-micro",
          "jalons.payara-config",
          "jalons.war",
          "jalons.server.jvm",
          "jalons.http.host",
          "jalons.http.port",
          "jalons.test-home");

  /**
   * @throws LaunchFailure when one is missing or makes no sense
   */
  public static LaunchOptions fromSystemProperties() {
    return new LaunchOptions(
        Path.of(required("jalons.home")),
        Path.of(required("jalons.embedded")),
        server(System.getProperty("jalons.http.host", "127.0.0.1"), port()),
        portalSettings());
  }

  /** The server which the build prepared, on another address. */
  public static ServerProgram server(String host, int port) {
    return new ServerProgram(
        existing("jalons.payara-micro"),
        existing("jalons.war"),
        existing("jalons.payara-config"),
        List.of(System.getProperty("jalons.server.jvm", "").strip().split("\\s+")).stream()
            .filter(flag -> !flag.isEmpty())
            .toList(),
        host,
        port);
  }

  private static Map<String, String> portalSettings() {
    return System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("jalons.") && !OWN.contains(name))
        .collect(Collectors.toMap(name -> name, System::getProperty));
  }

  private static int port() {
    String given = System.getProperty("jalons.http.port", "8080");
    if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65_535) {
      throw new LaunchFailure("jalons.http.port is not a port: " + given);
    }
    return Integer.parseInt(given);
  }

  private static Path existing(String name) {
    Path path = Path.of(required(name)).toAbsolutePath();
    if (!Files.exists(path)) {
      throw new LaunchFailure(name + " names nothing: " + path);
    }
    return path;
  }

  private static String required(String name) {
    String value = System.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new LaunchFailure("The system property " + name + " is missing");
    }
    return value;
  }
}
