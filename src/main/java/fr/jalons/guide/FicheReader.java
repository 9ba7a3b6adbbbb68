package fr.jalons.guide;

import fr.jalons.directory.ServiceKind;
import fr.jalons.platform.Language;
import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a fiche: a head between two lines of dashes, then one part per second-level heading. */
public final class FicheReader {
  private static final String FENCE = "---";
  private static final String HEADING = "## ";
  private static final int FIRST_LINE_OF_HEAD = 2;

  private final FicheId id;
  private final Function<String, Optional<SectionKind>> headings;
  private final String file;
  private final List<String> lines;

  private FicheReader(
      FicheId id, String file, String text, Function<String, Optional<SectionKind>> headings) {
    this.headings = headings;
    this.id = id;
    this.file = file;
    this.lines = text.lines().toList();
  }

  /**
   * @param file name for messages
   * @throws StartUpRefused when the fiche is malformed, with file, line and reason
   */
  public static Fiche read(FicheId id, String file, String text) {
    return new FicheReader(id, file, text, SectionKind::ofHeading).read();
  }

  /**
   * As {@link #read}, for a fiche in another language.
   *
   * @throws StartUpRefused when the translation is malformed, with file, line and reason
   */
  static FicheTranslation translation(
      FicheId id, String file, String text, Language language, Headings headings) {
    FicheReader reader =
        new FicheReader(id, file, text, heading -> headings.kind(language, heading));
    Fiche fiche = reader.read();
    YamlEntry head = reader.head();
    return new FicheTranslation(
        language,
        fiche,
        head.date("translated_from"),
        head.optionalText("made_from").orElse(null),
        head.flag("proofread"));
  }

  private Fiche read() {
    YamlEntry entry = head();
    return new Fiche(
        id,
        file,
        entry.text("title"),
        entry.text("answer"),
        entry.choices("ages", AgeGroup::ofCode),
        entry.choices("situations", Situation::ofSlug),
        entry.flag("sensitive"),
        entry.flag("refusable"),
        entry.choices("services", ServiceKind::ofSlug),
        entry.texts("facts"),
        entry.texts("related"),
        entry.date("checked"),
        entry.date("review"),
        sections(endOfHead() + 1));
  }

  private YamlEntry head() {
    String head = String.join("\n", lines.subList(1, endOfHead()));
    Map<String, Object> values = YamlFile.readMap(file, head, FIRST_LINE_OF_HEAD);
    return new YamlEntry(file, values, key -> YamlFile.lineOf(head, key, FIRST_LINE_OF_HEAD));
  }

  private int endOfHead() {
    boolean begins = !lines.isEmpty() && lines.get(0).equals(FENCE);
    int end = begins ? lines.subList(1, lines.size()).indexOf(FENCE) : -1;
    if (end < 0) {
      throw refusal(0, "a head between two lines of --- is wanted");
    }
    return end + 1;
  }

  private List<FicheSection> sections(int from) {
    List<FicheSection> sections = new ArrayList<>();
    int start = nextHeading(from);
    if (lines.subList(from, start).stream().anyMatch(line -> !line.isBlank())) {
      throw refusal(from, "text stands before the first heading");
    }
    while (start < lines.size()) {
      int end = nextHeading(start + 1);
      String markdown = String.join("\n", lines.subList(start + 1, end));
      sections.add(new FicheSection(kind(start, sections), markdown, start + 2));
      start = end;
    }
    return List.copyOf(sections);
  }

  private SectionKind kind(int index, List<FicheSection> before) {
    String heading = lines.get(index).substring(HEADING.length()).strip();
    SectionKind kind =
        headings
            .apply(heading)
            .orElseThrow(() -> refusal(index, "unknown heading \"%s\"".formatted(heading)));
    Optional<SectionKind> last = before.stream().map(FicheSection::kind).reduce((a, b) -> b);
    if (last.isPresent() && last.get().compareTo(kind) >= 0) {
      throw refusal(index, "\"%s\" stands twice or out of order".formatted(heading));
    }
    return kind;
  }

  private int nextHeading(int from) {
    int index = from;
    while (index < lines.size() && !lines.get(index).startsWith(HEADING)) {
      index++;
    }
    return index;
  }

  private StartUpRefused refusal(int index, String reason) {
    return new StartUpRefused("%s:%d: %s".formatted(file, index + 1, reason));
  }
}
