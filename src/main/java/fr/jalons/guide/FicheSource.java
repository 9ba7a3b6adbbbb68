package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an author wrote of a fiche, part by part, while it may still lack parts. Written out, it is
 * the text of a content file.
 *
 * @param checked null while nobody has said when
 * @param review null while nobody has said when
 * @param translatedFrom day of the French text; null for a French fiche
 * @param madeFrom {@link Fiche#fingerprint} of that text; null when nobody noted it
 * @param sections Markdown of each part that is not empty
 */
public record FicheSource(
    String title,
    String answer,
    List<String> ages,
    List<String> situations,
    boolean sensitive,
    boolean refusable,
    List<String> services,
    List<String> facts,
    List<String> related,
    LocalDate checked,
    LocalDate review,
    LocalDate translatedFrom,
    String madeFrom,
    boolean proofread,
    Map<SectionKind, String> sections) {
  private static final String FENCE = "---";
  private static final String HEADING = "## ";

  /** A fiche of which nothing is written yet but its title. */
  public static FicheSource blank(String title) {
    return new FicheSource(
        title, "", List.of(), List.of(), false, false, List.of(), List.of(), List.of(), null, null,
        null, null, false, Map.of());
  }

  /** The same translation, read by a person beside this French text on {@code day}. */
  public FicheSource readOn(LocalDate day, Fiche french) {
    return from(day, french.fingerprint(), true);
  }

  /** The same translation, made from a French text with this fingerprint. */
  public FicheSource madeFrom(String fingerprint) {
    return from(translatedFrom, fingerprint, proofread);
  }

  private FicheSource from(LocalDate day, String fingerprint, boolean read) {
    return new FicheSource(
        title,
        answer,
        ages,
        situations,
        sensitive,
        refusable,
        services,
        facts,
        related,
        checked,
        review,
        day,
        fingerprint,
        read,
        sections);
  }

  /** Reads what can be read: a date that is none, or a heading that nobody knows, is left out. */
  static FicheSource read(String text, Function<String, Optional<SectionKind>> headings) {
    List<String> lines = text.lines().toList();
    int end = lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    Map<String, Object> head = head(String.join("\n", lines.subList(Math.min(1, end), end)));
    return new FicheSource(
        text(head, "title"),
        text(head, "answer"),
        texts(head, "ages"),
        texts(head, "situations"),
        Boolean.TRUE.equals(head.get("sensitive")),
        Boolean.TRUE.equals(head.get("refusable")),
        texts(head, "services"),
        texts(head, "facts"),
        texts(head, "related"),
        date(head, "checked"),
        date(head, "review"),
        date(head, "translated_from"),
        head.get("made_from") == null ? null : text(head, "made_from"),
        Boolean.TRUE.equals(head.get("proofread")),
        sections(lines.subList(end, lines.size()), headings));
  }

  private static Map<String, Object> head(String yaml) {
    try {
      return YamlFile.readMap("fiche", yaml, 1);
    } catch (StartUpRefused e) {
      return Map.of();
    }
  }

  private static Map<SectionKind, String> sections(
      List<String> lines, Function<String, Optional<SectionKind>> headings) {
    Map<SectionKind, StringBuilder> parts = new EnumMap<>(SectionKind.class);
    StringBuilder part = new StringBuilder();
    for (String line : lines) {
      Optional<SectionKind> kind =
          line.startsWith(HEADING)
              ? headings.apply(line.substring(HEADING.length()).strip())
              : Optional.empty();
      if (kind.isPresent()) {
        part = parts.computeIfAbsent(kind.get(), any -> new StringBuilder());
      } else {
        part.append(line).append('\n');
      }
    }
    Map<SectionKind, String> sections = new EnumMap<>(SectionKind.class);
    parts.forEach((kind, words) -> sections.put(kind, words.toString().strip()));
    return sections;
  }

  /**
   * The text of a content file.
   *
   * @param headings how the language writes a heading
   */
  String write(Function<SectionKind, String> headings) {
    StringBuilder text = new StringBuilder(FENCE).append('\n');
    line(text, "title", FactSource.quoted(title));
    line(text, "answer", FactSource.quoted(answer));
    line(text, "ages", list(ages, true));
    line(text, "situations", list(situations, false));
    line(text, "sensitive", sensitive);
    line(text, "refusable", refusable);
    line(text, "services", list(services, false));
    line(text, "facts", list(facts, false));
    line(text, "related", list(related, true));
    line(text, "checked", Objects.toString(checked, ""));
    line(text, "review", Objects.toString(review, ""));
    if (translatedFrom != null) {
      line(text, "translated_from", translatedFrom);
      if (madeFrom != null) {
        line(text, "made_from", FactSource.quoted(madeFrom));
      }
      line(text, "proofread", proofread);
    }
    text.append(FENCE).append('\n');
    String body =
        sections.entrySet().stream()
            .filter(part -> !part.getValue().isBlank())
            .map(part -> HEADING + headings.apply(part.getKey()) + "\n" + part.getValue().strip())
            .collect(Collectors.joining("\n\n"));
    return text.append(body).append('\n').toString();
  }

  /**
   * The fiche as it can be shown while it is being written.
   *
   * @param day stands for a date that is missing
   */
  public Fiche preview(FicheId id, LocalDate day) {
    return new Fiche(
        id,
        id.toString(),
        title,
        answer,
        List.of(),
        List.of(),
        sensitive,
        refusable,
        List.of(),
        facts,
        List.of(),
        checked == null ? day : checked,
        review == null ? day.plusDays(1) : review,
        sections.entrySet().stream()
            .filter(part -> !part.getValue().isBlank())
            .map(part -> new FicheSection(part.getKey(), part.getValue(), 1))
            .toList());
  }

  private static void line(StringBuilder text, String key, Object value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  private static String list(List<String> items, boolean quoted) {
    return items.stream()
        .map(item -> quoted ? FactSource.quoted(item) : item)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String text(Map<String, Object> head, String key) {
    return Objects.toString(head.get(key), "");
  }

  private static List<String> texts(Map<String, Object> head, String key) {
    return head.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static LocalDate date(Map<String, Object> head, String key) {
    try {
      return head.get(key) == null ? null : LocalDate.parse(head.get(key).toString());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
