package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One map of a content file, read key by key; what is missing or malformed refuses the start with
 * file, line and reason.
 *
 * @param lines finds the line of a key in the file, from 1
 */
record YamlEntry(String file, Map<String, Object> values, Function<String, Integer> lines) {

  /** An entry of a list, all of whose refusals point at the line that begins with {@code mark}. */
  static YamlEntry of(String file, Map<String, Object> values, String text, String mark) {
    int line = 1 + text.lines().map(String::strip).toList().indexOf(mark);
    return new YamlEntry(file, values, key -> Math.max(1, line));
  }

  String text(String key) {
    return optionalText(key)
        .orElseThrow(() -> refusal(key, "the value of \"%s\" is missing".formatted(key)));
  }

  Optional<String> optionalText(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString).filter(v -> !v.isBlank());
  }

  boolean flag(String key) {
    if (values.get(key) instanceof Boolean flag) {
      return flag;
    }
    throw refusal(key, "\"%s\" must be true or false".formatted(key));
  }

  LocalDate date(String key) {
    return optionalDate(key)
        .orElseThrow(() -> refusal(key, "the date \"%s\" is missing".formatted(key)));
  }

  Optional<LocalDate> optionalDate(String key) {
    try {
      return optionalText(key).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw refusal(key, "\"%s\" must be a date such as 2027-05-21".formatted(key));
    }
  }

  List<String> texts(String key) {
    if (values.get(key) instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    throw refusal(key, "\"%s\" must be a list".formatted(key));
  }

  /**
   * The list under {@code key}, each item turned by {@code known}, which answers empty for junk.
   */
  <T> List<T> choices(String key, Function<String, Optional<T>> known) {
    return texts(key).stream()
        .map(item -> known.apply(item).orElseThrow(() -> refusal(key, unknown(key, item))))
        .toList();
  }

  <T> T choice(String key, Function<String, Optional<T>> known) {
    String item = text(key);
    return known.apply(item).orElseThrow(() -> refusal(key, unknown(key, item)));
  }

  boolean has(String key) {
    return values.get(key) != null;
  }

  @SuppressWarnings("unchecked")
  YamlEntry entry(String key) {
    if (values.get(key) instanceof Map<?, ?> map) {
      return new YamlEntry(file, (Map<String, Object>) map, inner -> lines.apply(key));
    }
    throw refusal(key, "\"%s\" must be a list of keys and values".formatted(key));
  }

  @SuppressWarnings("unchecked")
  List<YamlEntry> entries(String key) {
    if (values.get(key) instanceof List<?> list
        && list.stream().allMatch(item -> item instanceof Map)) {
      return list.stream()
          .map(map -> new YamlEntry(file, (Map<String, Object>) map, inner -> lines.apply(key)))
          .toList();
    }
    throw refusal(key, "\"%s\" must be a list of entries".formatted(key));
  }

  StartUpRefused refusal(String key, String reason) {
    return new StartUpRefused("%s:%d: %s".formatted(file, lines.apply(key), reason));
  }

  private static String unknown(String key, String item) {
    return "\"%s\" is not a known value of \"%s\"".formatted(item, key);
  }
}
