package fr.jalons.directory;

import fr.jalons.departement.PackYaml;
import fr.jalons.departement.Section;
import fr.jalons.platform.StartUpRefused;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the drawing of a Département as strictly as the rest of its pack. */
final class MapReader {
  private static final String PATH = "[MmLlZz\\d\\s-]+";
  private static final String PATH_REASON = "must be a path of whole numbers";
  private static final Pattern PLACE = Pattern.compile("(\\d{1,4}) (\\d{1,4}) (\\S.*)");

  private MapReader() {}

  /**
   * @throws StartUpRefused with file, line and reason
   */
  static MapSheet read(String file, String yaml) {
    return PackYaml.map(file, yaml, MapReader::sheet);
  }

  private static MapSheet sheet(Section sheet) {
    return new MapSheet(
        sheet.count("width"),
        sheet.count("height"),
        sheet.count("ten-kilometres"),
        sheet.text("outline", PATH, PATH_REASON),
        sheet.text("borders", PATH, PATH_REASON),
        places(sheet),
        sheet
            .section("source")
            .whole(s -> new ServiceEntry.Origin(s.text("title"), s.optionalText("url"))));
  }

  private static Map<String, MapSheet.Place> places(Section sheet) {
    return sheet
        .text("places")
        .lines()
        .map(line -> place(sheet, line.strip()))
        .collect(
            Collectors.toUnmodifiableMap(
                place -> PlaceName.folded(place.name()),
                Function.identity(),
                (one, other) -> {
                  throw sheet.refusal("\"%s\" is there twice".formatted(other.name()));
                }));
  }

  private static MapSheet.Place place(Section sheet, String line) {
    Matcher parts = PLACE.matcher(line);
    if (!parts.matches()) {
      throw sheet.refusal("a place is \"x y name\", not \"%s\"".formatted(line));
    }
    return new MapSheet.Place(
        parts.group(3), Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }
}
