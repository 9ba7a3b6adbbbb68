package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one file of facts. */
public final class FactReader {
  private FactReader() {}

  /**
   * @param file name for messages
   * @throws StartUpRefused when the file or one of its facts is malformed
   */
  public static List<Fact> read(String file, String text) {
    return read(file, text, Confidence::ofShippedCode);
  }

  /** As {@link #read}, for what editors wrote: they may doubt a fact. */
  public static List<Fact> edited(String file, String text) {
    return read(file, text, Confidence::ofCode);
  }

  private static List<Fact> read(
      String file, String text, Function<String, Optional<Confidence>> confidence) {
    return YamlFile.readMaps(file, text).stream()
        .map(map -> fact(file, map, text, confidence))
        .toList();
  }

  private static Fact fact(
      String file,
      Map<String, Object> map,
      String text,
      Function<String, Optional<Confidence>> confidence) {
    YamlEntry entry = YamlEntry.of(file, map, text, "- id: " + map.get("id"));
    return fact(entry.text("id"), entry, confidence);
  }

  private static Fact fact(
      String id, YamlEntry entry, Function<String, Optional<Confidence>> confidence) {
    YamlEntry source = entry.entry("source");
    Fact fact =
        new Fact(
            id,
            entry.text("statement"),
            entry.optionalText("value").orElse(null),
            entry.optionalDate("valid_from").orElse(null),
            entry.date("check_by"),
            entry.choice("confidence", confidence),
            entry.optionalText("reference").orElse(null),
            new Source(source.text("title"), source.optionalText("url").orElse(null)));
    return entry.has("next") ? fact.followedBy(next(fact, entry.entry("next"), confidence)) : fact;
  }

  private static Fact next(
      Fact fact, YamlEntry entry, Function<String, Optional<Confidence>> confidence) {
    Fact next = fact(fact.id(), entry, confidence);
    if (next.validFrom() == null
        || fact.validFrom() != null && !next.validFrom().isAfter(fact.validFrom())) {
      throw entry.refusal("next", "what comes next must be valid from a later day");
    }
    return next;
  }
}
