package fr.jalons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Directories with all that is in them. */
public final class Trees {

  private Trees() {}

  /**
   * Deletes a file, or a directory with all that is in it, if there is one.
   *
   * @throws LaunchFailure when something in it belongs to somebody else
   */
  public static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(root)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new LaunchFailure("Cannot delete " + root + ": " + e.getMessage(), e);
    }
  }
}
