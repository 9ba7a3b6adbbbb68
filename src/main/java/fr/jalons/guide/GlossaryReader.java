package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.List;
import java.util.Map;

/** Reads the glossary. */
final class GlossaryReader {
  private GlossaryReader() {}

  /**
   * @throws StartUpRefused when the file or one of its terms is malformed
   */
  static List<GlossaryTerm> read(String file, String text) {
    return YamlFile.readMaps(file, text).stream().map(map -> term(file, map, text)).toList();
  }

  private static GlossaryTerm term(String file, Map<String, Object> map, String text) {
    YamlEntry entry = YamlEntry.of(file, map, text, "- term: \"%s\"".formatted(map.get("term")));
    return new GlossaryTerm(
        entry.text("term"),
        entry.optionalText("expansion").orElse(null),
        entry.text("meaning"),
        entry.texts("aliases"),
        entry.texts("see"));
  }
}
