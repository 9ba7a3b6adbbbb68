package fr.jalons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * An account of the embedded database, from this machine only, with a password drawn for one start
 * and never kept.
 */
record MariaDbAccount(String name, String password, String rights) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @param rights as after GRANT, with ACCOUNT where the account's name goes
   */
  static MariaDbAccount drawn(String name, String rights) {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return new MariaDbAccount(name, HexFormat.of().formatHex(bytes), rights);
  }

  String quoted() {
    return "'" + name + "'@'127.0.0.1'";
  }

  /**
   * What the server runs before it answers anybody: the database and these accounts, no others. The
   * file is for no other user's eyes; delete it once the server answers.
   */
  static Path initFile(Path directory, String database, MariaDbAccount... accounts) {
    Path file = directory.resolve("accounts.sql");
    List<String> lines =
        Stream.concat(
                Stream.of("CREATE DATABASE IF NOT EXISTS " + database + ";"),
                Stream.of(accounts).flatMap(MariaDbAccount::statements))
            .toList();
    try {
      Files.deleteIfExists(file);
      OwnerOnly.file(file);
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private Stream<String> statements() {
    return Stream.of(
        "CREATE OR REPLACE USER " + quoted() + " IDENTIFIED BY '" + password + "';",
        "GRANT " + rights.replace(" TO ACCOUNT", " TO " + quoted()) + ";");
  }
}
