package fr.jalons.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories for no other user's eyes, from their first byte on. */
final class OwnerOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnerOnly() {}

  static void file(Path file) throws IOException {
    Files.createFile(file, permissions("rw-------"));
  }

  static void directory(Path directory) throws IOException {
    Files.createDirectories(directory, permissions("rwx------"));
  }

  private static FileAttribute<?>[] permissions(String symbols) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(symbols))
        }
        : new FileAttribute<?>[0];
  }
}
