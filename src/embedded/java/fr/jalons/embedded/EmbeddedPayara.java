package fr.jalons.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * A Payara Micro with the WAR at {@code /}, on one address and port.
 *
 * <p>Settings travel as environment variables, since everybody on a machine may read the command
 * lines of others.
 */
public final class EmbeddedPayara implements AutoCloseable {

  static final String SERVER = "payara";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** One for all: each would bring threads of its own, which a start must not pay for. */
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final LogFile log;
  private final String url;

  private EmbeddedPayara(Process process, LogFile log, String url) {
    this.process = process;
    this.log = log;
    this.url = url;
  }

  /**
   * Forks the server and waits until the portal says that it is ready.
   *
   * @param settings what the portal reads, by its names ({@code jalons.db.url} …)
   * @throws LaunchFailure as soon as it is certain that it will not answer: the process died, or
   *     the portal was not deployed
   */
  public static EmbeddedPayara start(
      JalonsHome home, ServerProgram program, Map<String, String> settings) {
    EmbeddedPayara server = fork(home, program, settings);
    try {
      server.awaitReady("/health/ready");
      return server;
    } catch (LaunchFailure e) {
      server.close();
      throw e;
    }
  }

  static EmbeddedPayara fork(JalonsHome home, ServerProgram program, Map<String, String> settings) {
    LogFile log = home.log(SERVER);
    ProcessBuilder builder = new ProcessBuilder(program.command(home));
    settings.forEach((name, value) -> builder.environment().put(variable(name), value));
    log.capture(builder);
    Process process = home.launch(builder, SERVER);
    return new EmbeddedPayara(process, log, "http://" + program.host() + ":" + program.port());
  }

  /** Where the portal answers, without a slash at the end. */
  public String url() {
    return url;
  }

  public Process process() {
    return process;
  }

  @Override
  public void close() {
    ChildProcess.stop(process.toHandle());
  }

  private void awaitReady(String path) {
    BootLog boot = new BootLog(process, log);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      boot.refuseFailure();
      if (boot.finished() && status(path) == 200) {
        return;
      }
      Pause.millis(100);
    }
    throw new LaunchFailure(
        "The portal is deployed, but "
            + path
            + " answers "
            + status(path)
            + " after "
            + PATIENCE.toSeconds()
            + " s; see "
            + log
            + ", which ends with:\n"
            + log.lastLines(5));
  }

  /** What a GET is answered with, or 0 when nobody answers. */
  int status(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(10)).build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while the portal started", e);
    }
  }

  private static String variable(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
