package fr.jalons.departement;

import fr.jalons.platform.StartUpRefused;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Opens a YAML file of a pack for strict reading; every refusal names file, line and reason. */
public final class PackYaml {
  private PackYaml() {}

  /**
   * A file that holds keys with values.
   *
   * @param file name for messages
   * @throws StartUpRefused when the file is no such map, or the reader refuses it
   */
  public static <T> T map(String file, String yaml, Function<Section, T> reader) {
    return new Section(file, root(file, yaml)).whole(reader);
  }

  /**
   * A file that holds a list of entries, each of keys with values.
   *
   * @param file name for messages
   * @throws StartUpRefused when the file is no such list, or the reader refuses an entry
   */
  public static <T> List<T> list(String file, String yaml, Function<Section, T> reader) {
    if (root(file, yaml) instanceof SequenceNode list) {
      return list.getValue().stream().map(item -> new Section(file, item).whole(reader)).toList();
    }
    throw new StartUpRefused(file + ":1: a list of entries is wanted");
  }

  private static Node root(String file, String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setSchema(new CoreSchema()).build();
    try {
      return new Compose(settings)
          .composeString(yaml)
          .orElseThrow(() -> new StartUpRefused(file + ":1: the file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new StartUpRefused("%s:%d: %s".formatted(file, line, e.getProblem()), e);
    }
  }
}
