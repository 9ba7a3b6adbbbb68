package fr.jalons.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts the portal on this machine and stays with it: database first, then the server, until
 * somebody stops it or one of the two ends by itself.
 *
 * <p>Whatever goes wrong is one line and a non-zero exit code, never a stack trace.
 */
public final class RunJalons {

  private final AtomicBoolean stopping = new AtomicBoolean();
  private volatile JalonsHome home;
  private EmbeddedMariaDb database;
  private EmbeddedPayara server;

  private RunJalons() {}

  public static void main(String[] arguments) {
    RunJalons run = new RunJalons();
    Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "jalons-stop"));
    try {
      run.start(LaunchOptions.fromSystemProperties());
      System.exit(run.stay());
    } catch (LaunchFailure e) {
      run.say(e.getMessage());
      System.exit(1);
    }
  }

  private void start(LaunchOptions options) {
    home = JalonsHome.open(options.home());
    home.recover(this::say);
    ServerProgram program = options.server();
    Ports.requireFree(program.host(), program.port());
    say("Starting the database …");
    database = EmbeddedMariaDb.start(home, options.programs(), this::say);
    say("Starting the portal …");
    server = EmbeddedPayara.start(home, program, settings(options));
    String address = "http://" + shown(program.host()) + ":" + program.port();
    say("");
    say("Jalons is ready: " + address + "/");
    if (!"production".equals(settings(options).get("jalons.mode"))) {
      say(DemoAccounts.table(address));
    }
    say("Data and logs: " + home.directory() + "   Stop: Ctrl-C");
  }

  private Map<String, String> settings(LaunchOptions options) {
    Map<String, String> settings = new HashMap<>(options.portal());
    settings.put("jalons.home", home.directory().toString());
    settings.put("jalons.db.url", database.url());
    settings.put("jalons.db.user", database.user());
    settings.put("jalons.db.password", database.password());
    return settings;
  }

  /** Waits for the end of one of the two servers; the exit code that this deserves. */
  private int stay() {
    CompletableFuture.anyOf(database.process().onExit(), server.process().onExit()).join();
    // Ctrl-C reaches the servers and us at once: let our own stopping show first
    Pause.millis(300);
    if (stopping.get()) {
      return 0;
    }
    boolean databaseLives = database.process().isAlive();
    Process ended = databaseLives ? server.process() : database.process();
    say(
        "The "
            + (databaseLives ? "portal server" : "database")
            + " ended by itself (pid "
            + ended.pid()
            + ", exit code "
            + ended.exitValue()
            + "); everything is stopped, logs are in "
            + home.directory().resolve("log"));
    return 1;
  }

  private void stop() {
    stopping.set(true);
    if (home != null) {
      home.stopServers();
      home.close();
    }
  }

  private static String shown(String host) {
    return "127.0.0.1".equals(host) ? "localhost" : host;
  }

  private void say(String line) {
    if (!stopping.get()) {
      System.out.println(line);
    }
  }
}
