package fr.jalons.departement;

import fr.jalons.platform.StartUpRefused;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One map of a file of a pack, read key by key. Each value is taken once and has one type; what is
 * left over is unknown. Every refusal names the file and the line.
 */
public final class Section {
  private final String file;
  private final Node node;
  private final Map<String, Node> left = new LinkedHashMap<>();

  Section(String file, Node node) {
    this.file = file;
    this.node = node;
    if (!(node instanceof MappingNode map)) {
      throw refusal(node, "keys with values are wanted here");
    }
    for (NodeTuple entry : map.getValue()) {
      String key = scalar(entry.getKeyNode(), Tag.STR, "a key must be text");
      if (left.put(key, entry.getValueNode()) != null) {
        throw refusal(entry.getKeyNode(), "\"%s\" is there twice".formatted(key));
      }
    }
  }

  /** Reads the whole map with {@code reader} and refuses what it did not ask for. */
  public <T> T whole(Function<Section, T> reader) {
    T value = reader.apply(this);
    left.forEach(
        (key, unknown) -> {
          throw refusal(unknown, "\"%s\" is not known here".formatted(key));
        });
    return value;
  }

  /** The text; refuses a missing one and any other type. */
  public String text(String key) {
    return scalar(wanted(key), Tag.STR, "\"%s\" must be text".formatted(key));
  }

  /** The text, or null when the key is not there. */
  public String optionalText(String key) {
    return left.containsKey(key) ? text(key) : null;
  }

  /** Text that {@code pattern} matches. */
  public String text(String key, String pattern, String reason) {
    Node value = left.get(key);
    String text = text(key);
    if (!text.matches(pattern)) {
      throw refusal(value, "\"%s\" %s".formatted(key, reason));
    }
    return text;
  }

  /** What {@code parse} makes of the text; refuses when it throws. */
  public <T> T parsed(String key, Function<String, T> parse, String reason) {
    Node value = left.get(key);
    try {
      return parse.apply(text(key));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw refusal(value, "\"%s\" %s".formatted(key, reason));
    }
  }

  /** True or false; refuses a missing one. */
  public boolean flag(String key) {
    String reason = "\"%s\" must be true or false".formatted(key);
    return Boolean.parseBoolean(scalar(wanted(key), Tag.BOOL, reason));
  }

  /** A whole number from 1. */
  public int count(String key) {
    Node value = wanted(key);
    String reason = "\"%s\" must be a whole number from 1".formatted(key);
    String digits = scalar(value, Tag.INT, reason);
    if (!digits.matches("[1-9]\\d{0,8}")) {
      throw refusal(value, reason);
    }
    return Integer.parseInt(digits);
  }

  /** A whole number from 1, or null when the key is not there. */
  public Integer optionalCount(String key) {
    return left.containsKey(key) ? Integer.valueOf(count(key)) : null;
  }

  /** Whether the key is there and was not read yet. */
  public boolean has(String key) {
    return left.containsKey(key);
  }

  /** The map under {@code key}. */
  public Section section(String key) {
    return new Section(file, wanted(key));
  }

  /** The list of texts under {@code key}; refuses a missing one. */
  public List<String> texts(String key) {
    return items(key).stream()
        .map(item -> scalar(item, Tag.STR, "\"%s\" must be a list of texts".formatted(key)))
        .toList();
  }

  /** The maps of a list, each read whole; a list may be empty but not absent. */
  public <T> List<T> list(String key, Function<Section, T> reader) {
    List<T> values = new ArrayList<>();
    for (Node item : items(key)) {
      values.add(new Section(file, item).whole(reader));
    }
    return List.copyOf(values);
  }

  /** A refusal that names this map's file and first line. */
  public StartUpRefused refusal(String reason) {
    return refusal(node, reason);
  }

  private List<Node> items(String key) {
    Node value = wanted(key);
    if (value instanceof SequenceNode list) {
      return list.getValue();
    }
    throw refusal(value, "\"%s\" must be a list".formatted(key));
  }

  private Node wanted(String key) {
    Node value = left.remove(key);
    if (value == null) {
      throw refusal(node, "\"%s\" is missing".formatted(key));
    }
    return value;
  }

  private String scalar(Node value, Tag tag, String reason) {
    if (value instanceof ScalarNode scalar && scalar.getTag().equals(tag)) {
      String text = scalar.getValue().strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    throw refusal(value, reason);
  }

  private StartUpRefused refusal(Node where, String reason) {
    int line = where.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return new StartUpRefused("%s:%d: %s".formatted(file, line, reason));
  }
}
