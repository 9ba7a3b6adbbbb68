package fr.jalons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that a page or a rule names is written. */
class MessageKeysTest {
  private static final Pattern IN_VIEW =
      Pattern.compile("msg(?:\\[|\\.of\\()'([\\w.\\-]+)'[\\],)]");
  private static final Pattern IN_CODE =
      Pattern.compile("(?:Messages\\s*\\.text|new Refusal)\\(\\s*\"([\\w.\\-]+)\"\\s*[,)]");

  private static Set<String> named(String folder, String ending, Pattern pattern)
      throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        Matcher matcher = pattern.matcher(read(file));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    return keys;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWritten(String key) {
    return !Messages.text(key).startsWith("???");
  }

  @Test
  void every_key_in_a_view_has_its_sentence() throws IOException {
    Set<String> keys = named("src/main/webapp", ".xhtml", IN_VIEW);

    assertThat(keys).hasSizeGreaterThan(50).allMatch(MessageKeysTest::isWritten);
  }

  @Test
  void every_key_in_the_code_has_its_sentence() throws IOException {
    Set<String> keys = named("src/main/java", ".java", IN_CODE);

    assertThat(keys).hasSizeGreaterThan(20).allMatch(MessageKeysTest::isWritten);
  }

  @Test
  void no_sentence_is_empty() {
    for (Map.Entry<String, ResourceBundle> feature : Messages.bundles().entrySet()) {
      List<String> keys = feature.getValue().keySet().stream().toList();
      assertThat(keys).noneMatch(key -> feature.getValue().getString(key).isBlank());
    }
  }

  @Test
  void an_apostrophe_survives_the_filling_in_of_placeholders() {
    assertThat(Messages.text("platform.privacy.read.3", "unused")).contains("n'enregistre pas");
  }
}
