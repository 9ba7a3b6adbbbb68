package fr.jalons.testing;

import fr.jalons.embedded.EmbeddedMariaDb;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The database's own programs, as an operator calls them: a dump of a database, and its way back.
 */
public final class Dump {
  private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)");

  private Dump() {}

  /**
   * @param url JDBC address of a database of the shared server
   */
  public static void of(String url, Path file) {
    run(
        program("mariadb-dump", url, "--single-transaction", "--routines", database(url))
            .redirectOutput(file.toFile()));
  }

  /** Puts a dump into a database, which must be empty. */
  public static void restore(Path file, String url) {
    run(program("mariadb", url, database(url)).redirectInput(file.toFile()));
  }

  private static ProcessBuilder program(String name, String url, String... arguments) {
    EmbeddedMariaDb server = SharedDatabase.get();
    File program = find(name).toFile();
    // Only the server itself is unpacked as a program
    program.setExecutable(true);
    List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
    command.addAll(List.of("--protocol=tcp", "--skip-ssl"));
    command.add("--host=" + address(url).group(1));
    command.add("--port=" + address(url).group(2));
    command.add("--user=" + server.user());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MYSQL_PWD", server.password());
    builder
        .environment()
        .put("LD_LIBRARY_PATH", program.toPath().resolve("../../libs").normalize().toString());
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static void run(ProcessBuilder builder) {
    try {
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new AssertionError(builder.command() + " ended with " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String database(String url) {
    return address(url).group(3);
  }

  private static Matcher address(String url) {
    Matcher matcher = ADDRESS.matcher(url);
    if (!matcher.find()) {
      throw new IllegalArgumentException("No database in " + url);
    }
    return matcher;
  }

  private static Path find(String name) {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("jalons.embedded")), 4)) {
      return files
          .filter(file -> file.endsWith(Path.of("bin", name)))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No " + name + " beside the server"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
