package fr.jalons.guide;

import fr.jalons.platform.Language;
import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The headings of a fiche's parts as they stand in each language. */
final class Headings {
  static final String FILE = "guide/headings.yaml";

  private final Map<Language, Map<SectionKind, String>> headings = new EnumMap<>(Language.class);

  private Headings() {
    Map<SectionKind, String> french = new EnumMap<>(SectionKind.class);
    Arrays.stream(SectionKind.values()).forEach(kind -> french.put(kind, kind.heading()));
    headings.put(Language.FRENCH, french);
  }

  /**
   * @param yaml for each language, the French heading with its translation
   * @throws StartUpRefused when a language or a heading is missing or unknown
   */
  static Headings read(String yaml) {
    Headings all = new Headings();
    YamlFile.readMap(FILE, yaml, 1).forEach((code, map) -> all.add(code, map, yaml));
    return all;
  }

  Optional<SectionKind> kind(Language language, String heading) {
    return headings.getOrDefault(language, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().equals(heading))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  String of(Language language, SectionKind kind) {
    return headings.get(language).get(kind);
  }

  private void add(String code, Object map, String yaml) {
    int line = YamlFile.lineOf(yaml, code, 1);
    Language language =
        Language.ofCode(code)
            .orElseThrow(() -> new StartUpRefused(FILE + ":" + line + ": unknown language"));
    Map<SectionKind, String> own = new EnumMap<>(SectionKind.class);
    if (map instanceof Map<?, ?> words) {
      words.forEach(
          (french, translated) ->
              SectionKind.ofHeading(french.toString())
                  .ifPresent(kind -> own.put(kind, translated.toString())));
    }
    if (own.size() < SectionKind.values().length) {
      throw new StartUpRefused(FILE + ":" + line + ": a heading is missing or unknown");
    }
    headings.put(language, own);
  }
}
