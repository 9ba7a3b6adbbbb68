package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;

/** Reads one journey. */
final class JourneyReader {
  private JourneyReader() {}

  /**
   * @throws StartUpRefused when the file is malformed
   */
  static Journey read(String slug, String file, String text) {
    YamlEntry entry =
        new YamlEntry(file, YamlFile.readMap(file, text, 1), key -> YamlFile.lineOf(text, key, 1));
    return new Journey(
        slug,
        entry.text("title"),
        entry.text("intro"),
        entry.choices("ages", AgeGroup::ofCode),
        entry.flag("sensitive"),
        entry.entries("steps").stream().map(JourneyReader::step).toList(),
        entry.date("checked"),
        entry.date("review"));
  }

  private static Journey.Step step(YamlEntry entry) {
    return new Journey.Step(
        entry.text("title"),
        entry.text("why"),
        entry.text("when"),
        entry.text("fiche"),
        entry.flag("parallel"));
  }
}
