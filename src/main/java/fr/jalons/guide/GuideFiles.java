package fr.jalons.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content files as they lie on the class path, whether a server unpacked them or left them in
 * an archive.
 */
public final class GuideFiles {
  private static final String ANCHOR = "/guide/urgence.yaml";

  private GuideFiles() {}

  /** Text of every content file by its name from the class path's root, {@code guide/…}. */
  public static SortedMap<String, String> read() {
    try {
      URL anchor = GuideFiles.class.getResource(ANCHOR);
      if (anchor == null) {
        throw new IllegalStateException("The guide's content is not on the class path");
      }
      URI uri = anchor.toURI();
      if (!uri.getScheme().equals("jar")) {
        return below(Path.of(uri).getParent());
      }
      try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
        return below(archive.provider().getPath(uri).getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path names the guide's content badly", e);
    }
  }

  /**
   * Text of one content file.
   *
   * @param name its name from the class path's root, {@code guide/…}
   */
  public static String read(String name) {
    try (InputStream file = GuideFiles.class.getResourceAsStream("/" + name)) {
      if (file == null) {
        throw new IllegalStateException("The guide's content lacks " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of every file below the folder {@code guide}. */
  static SortedMap<String, String> below(Path guide) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(guide)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = guide.relativize(file).toString().replace('\\', '/');
        texts.put("guide/" + name, Files.readString(file));
      }
    }
    return texts;
  }
}
