package fr.jalons.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;

/** Keys of a demonstration, made once and kept beside its data so that the data stays readable. */
final class DemoSecrets {
  private static final Logger LOG = Logger.getLogger(DemoSecrets.class.getName());
  private static final String FILE = "demo-secrets.properties";
  private static final int KEY_BYTES = 32;

  private DemoSecrets() {}

  static Map<String, String> in(String home) {
    Path file = Path.of(home, FILE);
    try {
      if (!Files.exists(file)) {
        make(file);
        LOG.info("Demo mode: keys made in " + FILE + "; a real portal is given its own.");
      }
      return read(file);
    } catch (IOException e) {
      throw new StartUpRefused("The demo keys in %s cannot be kept or read.".formatted(file), e);
    }
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Properties keys = new Properties();
    keys.setProperty(Setting.MASTER_KEY.key(), randomKey());
    keys.setProperty(Setting.INDEX_KEY.key(), randomKey());
    StringWriter text = new StringWriter();
    keys.store(text, "Keys of a demonstration. Never use them for a real portal.");
    Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
    restrict(file);
    Files.writeString(file, text.toString());
  }

  private static void restrict(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static String randomKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private static Map<String, String> read(Path file) {
    Properties keys = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      keys.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> map = new HashMap<>();
    keys.stringPropertyNames().forEach(name -> map.put(name, keys.getProperty(name)));
    return map;
  }
}
