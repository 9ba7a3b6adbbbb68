package fr.jalons.guide.desk;

import fr.jalons.guide.Fact;
import fr.jalons.guide.FicheSource;
import fr.jalons.guide.SectionKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A text of the guide as the parts that an editor sees, by name and in their order; lists are
 * written with commas. The name of a part of the body is its kind's, in lower case.
 */
final class Parts {
  private Parts() {}

  static Map<String, String> of(FicheSource fiche) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", fiche.title());
    parts.put("answer", fiche.answer());
    parts.put("ages", list(fiche.ages()));
    parts.put("situations", list(fiche.situations()));
    parts.put("sensitive", Boolean.toString(fiche.sensitive()));
    parts.put("refusable", Boolean.toString(fiche.refusable()));
    parts.put("services", list(fiche.services()));
    parts.put("facts", list(fiche.facts()));
    parts.put("related", list(fiche.related()));
    parts.put("checked", Objects.toString(fiche.checked(), ""));
    parts.put("review", Objects.toString(fiche.review(), ""));
    parts.put("translated_from", Objects.toString(fiche.translatedFrom(), ""));
    parts.put("made_from", Objects.toString(fiche.madeFrom(), ""));
    parts.put("proofread", Boolean.toString(fiche.proofread()));
    for (SectionKind kind : SectionKind.values()) {
      parts.put(name(kind), fiche.sections().getOrDefault(kind, ""));
    }
    return parts;
  }

  static FicheSource fiche(Map<String, String> parts) {
    Map<SectionKind, String> sections = new EnumMap<>(SectionKind.class);
    for (SectionKind kind : SectionKind.values()) {
      if (!parts.get(name(kind)).isBlank()) {
        sections.put(kind, parts.get(name(kind)));
      }
    }
    return new FicheSource(
        parts.get("title"),
        parts.get("answer"),
        list(parts.get("ages")),
        list(parts.get("situations")),
        Boolean.parseBoolean(parts.get("sensitive")),
        Boolean.parseBoolean(parts.get("refusable")),
        list(parts.get("services")),
        list(parts.get("facts")),
        list(parts.get("related")),
        date(parts.get("checked")),
        date(parts.get("review")),
        date(parts.get("translated_from")),
        parts.get("made_from").isEmpty() ? null : parts.get("made_from"),
        Boolean.parseBoolean(parts.get("proofread")),
        sections);
  }

  static Map<String, String> of(Fact fact) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("statement", fact.statement());
    parts.put("value", Objects.toString(fact.value(), ""));
    parts.put("valid_from", Objects.toString(fact.validFrom(), ""));
    parts.put("check_by", fact.checkBy().toString());
    parts.put("confidence", fact.confidence().name().toLowerCase(Locale.ROOT));
    parts.put("reference", Objects.toString(fact.reference(), ""));
    parts.put("source_title", fact.source().title());
    parts.put("source_url", Objects.toString(fact.source().url(), ""));
    Fact next = fact.next();
    parts.put("next_from", next == null ? "" : next.validFrom().toString());
    parts.put("next_value", next == null ? "" : Objects.toString(next.value(), ""));
    parts.put("next_statement", next == null ? "" : next.statement());
    parts.put("next_check_by", next == null ? "" : next.checkBy().toString());
    return parts;
  }

  static String name(SectionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static List<String> list(String text) {
    return Arrays.stream(text.split("[,\\s]+")).filter(item -> !item.isEmpty()).distinct().toList();
  }

  private static String list(List<String> items) {
    return String.join(", ", items);
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
