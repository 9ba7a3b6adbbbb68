package fr.jalons.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code RunJalons} as a person starts it: a process of its own, read from its terminal. */
final class Launch {

  private final Path home;
  private final Path terminal;
  private final Process process;
  private final Instant started = Instant.now();

  private Launch(Path home, Path terminal, Process process) {
    this.home = home;
    this.terminal = terminal;
    this.process = process;
  }

  static Launch on(Path home, int port, String... moreProperties) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (String name :
        List.of(
            "jalons.war",
            "jalons.payara-micro",
            "jalons.payara-config",
            "jalons.embedded",
            "jalons.server.jvm")) {
      command.add("-D" + name + "=" + System.getProperty(name));
    }
    command.add("-Djalons.home=" + home);
    command.add("-Djalons.http.port=" + port);
    command.addAll(List.of(moreProperties));
    command.add(RunJalons.class.getName());
    Path terminal = Files.createTempFile("run-jalons", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(terminal.toFile())
            .start();
    return new Launch(home, terminal, process);
  }

  /** Waits until these words stand on the terminal. */
  Launch awaitWords(String words) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(120));
    while (!said().contains(words)) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        throw new AssertionError("Never said '" + words + "' but:\n" + said());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return this;
  }

  /** Waits until the portal is ready and all that a person is told of it stands there. */
  Launch awaitReady() throws Exception {
    return awaitWords("Jalons is ready: http://localhost:").awaitWords("Stop: Ctrl-C");
  }

  /** Waits for the end of the process, and gives its exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("Still running");
    }
    return process.exitValue();
  }

  Duration lasted() {
    return Duration.between(started, Instant.now());
  }

  /** What stands on the terminal, though a letter may be written in this moment. */
  String said() throws IOException {
    return new String(Files.readAllBytes(terminal), StandardCharsets.UTF_8);
  }

  List<String> lines() throws IOException {
    return said().lines().filter(line -> !line.isBlank()).toList();
  }

  void terminate() {
    process.destroy();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  ProcessHandle server(String name) {
    return ChildProcess.survivor(home.resolve("run").resolve(name + ".pid")).orElseThrow();
  }

  /** What the server was told in its environment, where nobody else can read it. */
  Map<String, String> environmentOf(String name) throws IOException {
    String all = Files.readString(Path.of("/proc", "" + server(name).pid(), "environ"));
    return Stream.of(all.split("\0"))
        .map(entry -> entry.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  String commandLineOf(String name) throws IOException {
    return Files.readString(Path.of("/proc", "" + server(name).pid(), "cmdline"));
  }

  /** Ends what is left, whatever happened. */
  void cleanUp() {
    process.destroyForcibly();
    for (String name : List.of(EmbeddedPayara.SERVER, EmbeddedMariaDb.SERVER)) {
      ChildProcess.survivor(home.resolve("run").resolve(name + ".pid"))
          .ifPresent(ChildProcess::stop);
    }
  }
}
