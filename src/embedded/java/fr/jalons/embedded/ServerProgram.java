package fr.jalons.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to run as a server, and where it listens.
 *
 * @param war what to deploy at {@code /}
 * @param config the folder of Payara's command files, {@code config/payara}
 */
public record ServerProgram(
    Path jar, Path war, Path config, List<String> jvmFlags, String host, int port) {

  List<String> command(JalonsHome home) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags);
    command.add("-Djalons.http.host=" + host);
    command.add("-Duser.timezone=UTC");
    // The build's tests deploy beans.xml; a start need not read the four schemas of CDI for it
    command.add("-Dorg.jboss.weld.xml.disableValidating=true");
    command.add("-Djava.io.tmpdir=" + home.scratch(EmbeddedPayara.SERVER));
    // A crash report holds memory, hence secrets and words
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + home.directory().resolve("log").resolve("payara-crash.log"));
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    command.addAll(List.of("--nocluster", "--disablephonehome"));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--prebootcommandfile", configured("pre-boot.txt")));
    command.addAll(List.of("--logproperties", configured("logging.properties")));
    command.addAll(List.of("--deploy", war.toAbsolutePath().toString(), "--contextroot", "/"));
    return command;
  }

  /** The same server with something else on it. */
  ServerProgram serving(Path otherWar, Path otherConfig) {
    return new ServerProgram(jar, otherWar, otherConfig, jvmFlags, host, port);
  }

  private String configured(String file) {
    return config.resolve(file).toAbsolutePath().toString();
  }
}
