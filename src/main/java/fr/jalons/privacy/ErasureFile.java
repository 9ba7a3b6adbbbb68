package fr.jalons.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of erasures outside the database, where a restore does not reach it. Lines are only ever
 * added.
 */
final class ErasureFile {
  static final String NAME = "erasures.txt";

  private final Path file;

  ErasureFile(Path home) {
    this.file = home.resolve(NAME);
  }

  /**
   * Every erasure of the list; none when there is no list yet.
   *
   * @throws IllegalArgumentException when a line is no erasure, with its number
   */
  Set<Erasure> read() throws IOException {
    Set<Erasure> erasures = new LinkedHashSet<>();
    if (!Files.exists(file)) {
      return erasures;
    }
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          erasures.add(Erasure.parse(lines.get(i)));
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("%s:%d: %s".formatted(file, i + 1, e.getMessage()), e);
      }
    }
    return erasures;
  }

  /** Adds those that the list lacks; returns how many. */
  int add(List<Erasure> erasures) throws IOException {
    List<Erasure> missing = new ArrayList<>(erasures);
    missing.removeAll(read());
    if (!missing.isEmpty()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(
          file,
          missing.stream().map(Erasure::line).toList(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    }
    return missing.size();
  }
}
