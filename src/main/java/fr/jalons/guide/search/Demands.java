package fr.jalons.guide.search;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines in which young people ask for each fiche; kept as data.
 *
 * @param lines by fiche, {@code <theme>/<slug>}
 */
record Demands(Map<String, List<String>> lines) {
  /**
   * @throws StartUpRefused when the file is malformed
   */
  static Demands read(String file, String text) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Map<String, Object> entry : YamlFile.readMaps(file, text)) {
      if (!(entry.get("fiche") instanceof String fiche)
          || !(entry.get("asked") instanceof List<?> asked)) {
        throw new StartUpRefused(
            "%s:1: \"fiche\" and \"asked\" are wanted: %s".formatted(file, entry));
      }
      if (lines.put(fiche, asked.stream().map(Object::toString).toList()) != null) {
        throw new StartUpRefused("%s:1: twice the fiche %s".formatted(file, fiche));
      }
    }
    return new Demands(lines);
  }
}
