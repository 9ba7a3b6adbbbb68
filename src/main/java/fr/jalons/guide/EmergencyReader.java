package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.List;
import java.util.Map;

/** Reads the numbers of the page that helps at once. */
final class EmergencyReader {
  private EmergencyReader() {}

  /**
   * @throws StartUpRefused when the file is malformed
   */
  static List<EmergencyNeed> read(String file, String text) {
    return YamlFile.readMaps(file, text).stream().map(map -> need(file, map, text)).toList();
  }

  private static EmergencyNeed need(String file, Map<String, Object> map, String text) {
    YamlEntry entry = YamlEntry.of(file, map, text, "- need: " + map.get("need"));
    return new EmergencyNeed(
        entry.text("need"),
        FrenchTypography.text(entry.text("title")),
        words(entry, "advice"),
        entry.flag("danger"),
        entry.entries("numbers").stream().map(EmergencyReader::number).toList());
  }

  private static EmergencyNumber number(YamlEntry entry) {
    return new EmergencyNumber(
        entry.text("number"),
        FrenchTypography.text(entry.text("name")),
        words(entry, "hours"),
        words(entry, "note"),
        entry.optionalText("url").orElse(null),
        entry.flag("text"),
        entry.flag("confirmed"));
  }

  private static String words(YamlEntry entry, String key) {
    return entry.optionalText(key).map(FrenchTypography::text).orElse(null);
  }
}
