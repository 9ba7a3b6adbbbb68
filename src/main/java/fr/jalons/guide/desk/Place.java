package fr.jalons.guide.desk;

import fr.jalons.guide.FicheSource;
import fr.jalons.guide.SectionKind;
import java.util.List;
import java.util.Map;

/**
 * Where in an editor's form a line of the text stands.
 *
 * @param part name of the part, such as {@code steps}
 * @param line line of that part, from 1; 0 for the whole part
 */
public record Place(String part, int line) {
  private static final String HEADING = "## ";

  /**
   * @param text the text of the fiche
   * @param number line of that text, from 1
   */
  static Place of(FicheSource source, String text, int number) {
    List<String> lines = text.lines().toList();
    int heading = 0;
    int start = 0;
    for (int i = 0; i < Math.min(number, lines.size()); i++) {
      if (lines.get(i).startsWith(HEADING)) {
        heading++;
        start = i + 1;
      }
    }
    if (heading > 0) {
      return new Place(part(source, heading), number - start);
    }
    String key = lines.get(Math.min(number, lines.size()) - 1).split(":")[0];
    return new Place(Parts.of(source).containsKey(key) ? key : "title", 0);
  }

  private static String part(FicheSource source, int heading) {
    return source.sections().entrySet().stream()
        .filter(part -> !part.getValue().isBlank())
        .map(Map.Entry::getKey)
        .skip(heading - 1L)
        .findFirst()
        .map(Parts::name)
        .orElse(Parts.name(SectionKind.STEPS));
  }

  /** Key of the part's name as editors see it. */
  public String labelKey() {
    return "guide.part." + part;
  }
}
