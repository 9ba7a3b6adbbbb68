package fr.jalons.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The command lines of {@code mariadbd} for one home: once to make its data, then to serve it. */
final class MariaDbServer {

  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  /** What a parole must not depend on by chance, then what a loopback server can do without */
  private static final List<String> CHARACTER =
      List.of(
          "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,"
              + "NO_ZERO_IN_DATE,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION",
          "--character-set-server=utf8mb4",
          "--collation-server=utf8mb4_uca1400_ai_ci",
          "--character-set-collations=utf8mb4=utf8mb4_uca1400_ai_ci",
          "--default-time-zone=+00:00",
          "--innodb-flush-log-at-trx-commit=1",
          "--bind-address=127.0.0.1",
          "--skip-name-resolve",
          "--skip-ssl",
          "--skip-log-bin",
          "--general-log=0",
          "--slow-query-log=0",
          // Above 1 the log tells of every client that hangs up
          "--log-warnings=1",
          "--max-connections=60",
          // Relative to the data: an absolute path may be too long for a socket
          "--socket=mariadb.sock");

  private final MariaDbBinaries binaries;
  private final JalonsHome home;
  private final Path data;

  MariaDbServer(MariaDbBinaries binaries, JalonsHome home) {
    this.binaries = binaries;
    this.home = home;
    this.data = home.directory().resolve("mariadb");
  }

  /** Makes the data directory if there is none; a broken attempt leaves none. */
  void install(Consumer<String> tell) {
    if (Files.isDirectory(data)) {
      return;
    }
    tell.accept("Preparing the database files");
    Path fresh = freshDirectory();
    LogFile log = home.log("mariadb-install");
    ProcessBuilder builder = command(fresh, "--bootstrap");
    log.capture(builder);
    try {
      Process process = builder.start();
      try (OutputStream sql = process.getOutputStream()) {
        feed(sql);
      }
      if (process.waitFor() != 0) {
        throw new LaunchFailure(
            "The database files could not be made; see " + log + ":\n" + log.lastLines(5));
      }
      Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LaunchFailure("The database files could not be made: " + log.lastLines(5), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while making the database files", e);
    }
  }

  Process start(int port, Path initFile) {
    ProcessBuilder builder = command(data, "--port=" + port, "--init-file=" + initFile);
    builder.command().addAll(CHARACTER);
    home.log(EmbeddedMariaDb.SERVER).capture(builder);
    return home.launch(builder, EmbeddedMariaDb.SERVER);
  }

  private ProcessBuilder command(Path dataDirectory, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(binaries.server().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + binaries.directory());
    command.add("--datadir=" + dataDirectory);
    command.add("--tmpdir=" + home.scratch(EmbeddedMariaDb.SERVER));
    command.add("--innodb-log-file-size=48M");
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    binaries.prepare(builder);
    return builder;
  }

  /** Beside the data, so that moving it there is one step; what a broken attempt left goes. */
  private Path freshDirectory() {
    Path fresh = data.resolveSibling("mariadb-new");
    Trees.delete(fresh);
    try {
      return Files.createDirectory(fresh);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot make " + fresh + ": " + e, e);
    }
  }

  private void feed(OutputStream sql) throws IOException {
    // root@localhost only through the socket and only for the system's root: no empty password
    String before = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='root';\n";
    sql.write(before.getBytes(StandardCharsets.UTF_8));
    for (String name : SYSTEM_TABLES) {
      Files.copy(binaries.sql(name), sql);
    }
  }
}
