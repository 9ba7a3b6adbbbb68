package fr.jalons.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML document and refuses a malformed one with file, line and reason. */
public final class YamlFile {
  private YamlFile() {}

  /**
   * @param name file name for messages
   * @param text the YAML text
   * @param firstLine line of the file at which the text begins, from 1
   * @return maps, lists, strings, numbers and booleans; null for an empty text
   * @throws StartUpRefused when the text is not YAML
   */
  public static Object read(String name, String text, int firstLine) {
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setSchema(new CoreSchema()).build();
      return new Load(settings).loadFromString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
      throw new StartUpRefused("%s:%d: %s".formatted(name, line, e.getProblem()), e);
    } catch (YamlEngineException e) {
      throw new StartUpRefused("%s:%d: %s".formatted(name, firstLine, e.getMessage()), e);
    }
  }

  /** The document as a map; refuses anything else. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> readMap(String name, String text, int firstLine) {
    if (read(name, text, firstLine) instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new StartUpRefused(
        "%s:%d: a list of keys and values is wanted".formatted(name, firstLine));
  }

  /** The document as a list of maps; refuses anything else. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> readMaps(String name, String text) {
    if (read(name, text, 1) instanceof List<?> list
        && list.stream().allMatch(Map.class::isInstance)) {
      return (List<Map<String, Object>>) list;
    }
    throw new StartUpRefused("%s:1: a list of entries is wanted".formatted(name));
  }

  /**
   * Line on which {@code key:} stands, from 1, for messages about its value; else the first line.
   */
  public static int lineOf(String text, String key, int firstLine) {
    List<String> lines = text.lines().toList();
    return Optional.of(key)
        .map(
            k ->
                lines.indexOf(
                    lines.stream()
                        .filter(l -> l.strip().startsWith(k + ":"))
                        .findFirst()
                        .orElse("")))
        .filter(index -> index >= 0)
        .map(index -> index + firstLine)
        .orElse(firstLine);
  }
}
