package fr.jalons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** What a server of ours wrote, read back to say in one line why it would not start. */
final class LogFile {

  private final Path path;

  LogFile(Path path) {
    this.path = path;
  }

  /** Sends what the server writes here; the run before is kept beside it, older ones are not. */
  void capture(ProcessBuilder builder) {
    try {
      if (Files.exists(path)) {
        Files.move(
            path,
            path.resolveSibling(path.getFileName() + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    builder.redirectErrorStream(true).redirectOutput(path.toFile());
  }

  String text() {
    try {
      return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String words) {
    return text().contains(words);
  }

  /** The last line that begins with these words, without them. */
  Optional<String> lastAfter(String words) {
    return lines().stream()
        .map(String::strip)
        .filter(line -> line.startsWith(words))
        .reduce((first, second) -> second)
        .map(line -> line.substring(words.length()).strip());
  }

  String lastLines(int count) {
    List<String> lines = lines();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }

  private List<String> lines() {
    return text().lines().filter(line -> !line.isBlank()).toList();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
