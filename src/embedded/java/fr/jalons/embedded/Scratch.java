package fr.jalons.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Room for what servers unpack and need not keep, outside the home: Payara cannot read its own
 * schemas from a path with a space in it, and a home may lie anywhere.
 */
final class Scratch {

  private final Path root;

  Scratch(Path home) {
    UUID name = UUID.nameUUIDFromBytes(home.toString().getBytes(StandardCharsets.UTF_8));
    root = Path.of(System.getProperty("java.io.tmpdir"), "jalons-" + name);
  }

  Path directory(String server) {
    try {
      OwnerOnly.directory(root);
      return Files.createDirectories(root.resolve(server));
    } catch (IOException e) {
      throw new LaunchFailure("Cannot write to " + root + ": " + e, e);
    }
  }

  /** Also takes away what somebody else may have put there under our name. */
  void delete() {
    Trees.delete(root);
  }
}
