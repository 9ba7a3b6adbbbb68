package fr.jalons.testing;

import fr.jalons.embedded.EmbeddedMariaDb;
import fr.jalons.embedded.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Frames a run of integration tests: starts the database before the first, tells Arquillian where
 * things are, stops the servers after the last. A run without a WAR (plain tests) is left alone.
 *
 * <p>The build makes two such runs beside each other, each with its half of the classes and a
 * database, portal and home of its own: most tests wait more than they compute.
 */
public class IntegrationRun implements LauncherSessionListener {

  static final String ARQUILLIAN_PORT = "arquillian.http.port";
  static final String ARQUILLIAN_DATABASE = "jalons_arquillian";

  // Kept here because loggers that nobody holds forget their level
  private static final Logger CHATTER = Logger.getLogger("fish.payara.arquillian");

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("jalons.war") == null) {
      return;
    }
    CHATTER.setLevel(Level.WARNING);
    Runtime.getRuntime().addShutdownHook(new Thread(IntegrationRun::stop));
    System.setProperty(ARQUILLIAN_PORT, Integer.toString(Ports.free()));
    EmbeddedMariaDb database = SharedDatabase.get();
    Path home = beside(SharedDatabase.home(), "-arquillian");
    // Relative, since arquillian.xml splits its options at every space of a path
    Path arguments = Path.of("target").resolve(beside(home, ".args").getFileName());
    System.setProperty("arquillian.arguments", arguments.toString());
    writeArguments(
        arguments,
        Map.of(
            "jalons.mode", "demo",
            "jalons.home", home.toString(),
            "jalons.http.host", "127.0.0.1",
            "jalons.db.url", database.createDatabase(ARQUILLIAN_DATABASE),
            "jalons.db.user", database.user(),
            "jalons.db.password", database.password(),
            "user.timezone", "UTC"));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  private static Path beside(Path home, String more) {
    return home.resolveSibling(home.getFileName() + more);
  }

  private static void writeArguments(Path file, Map<String, String> properties) {
    String flags = System.getProperty("jalons.server.jvm", "");
    try {
      Files.writeString(
          file,
          properties.entrySet().stream()
              .map(property -> "\"-D" + property.getKey() + "=" + escaped(property) + "\"\n")
              .collect(Collectors.joining("", flags + "\n", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(Map.Entry<String, String> property) {
    return property.getValue().replace("\\", "\\\\");
  }

  private static void stop() {
    SharedPortal.stop();
    SharedDatabase.stop();
  }
}
