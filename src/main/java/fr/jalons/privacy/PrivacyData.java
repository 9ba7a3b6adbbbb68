package fr.jalons.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The word lists and rules beside this package, which travel with the portal. */
final class PrivacyData {

  private PrivacyData() {}

  /** The folded words of a list: separated by blanks, lines that begin with # say where from. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.trim().split("\\s+")) {
            words.add(Folded.of(word));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.remove("");
    return words;
  }

  /** Whole lines of a list, folded. */
  static Set<String> lines(String name) {
    return lines(name, true);
  }

  /** Whole lines of a list, folded if asked. */
  static Set<String> lines(String name, boolean folded) {
    try (InputStream in = open(name)) {
      Set<String> lines = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> lines.add(folded ? Folded.of(line.trim()) : line.trim()));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> yaml(String name) {
    try (InputStream in = open(name)) {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      return (Map<String, Object>) new Load(settings).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = PrivacyData.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The list " + name + " is not in the portal");
    }
    return in;
  }
}
