package fr.jalons.embedded;

/**
 * What Payara Micro's log tells about a start: a server whose application failed goes on running,
 * with nothing to serve.
 */
final class BootLog {

  private static final String FINISHED = "Payara Micro URLs:";
  private static final String DEPLOYED = "\"Context Root\": \"/\"";

  private final Process process;
  private final LogFile log;

  BootLog(Process process, LogFile log) {
    this.process = process;
    this.log = log;
  }

  /** True once the server has deployed what it was given. */
  boolean finished() {
    return log.contains(FINISHED);
  }

  /**
   * @throws LaunchFailure when the server died or has come up without the application, with the
   *     innermost cause that the log gives
   */
  void refuseFailure() {
    if (!process.isAlive()) {
      throw new LaunchFailure(
          "The server ended while it started (exit code "
              + process.exitValue()
              + "): "
              + cause()
              + "; see "
              + log);
    }
    if (finished() && !log.contains(DEPLOYED)) {
      throw new LaunchFailure("The portal was not deployed: " + cause() + "; see " + log);
    }
  }

  private String cause() {
    return log.lastAfter("Caused by: ")
        .map(line -> line.replaceFirst("^[\\w.$]+(Exception|Error|Failure): ", ""))
        .orElseGet(() -> log.lastLines(3));
  }
}
