package fr.jalons.privacy;

import fr.jalons.platform.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of items in a file outside the database, where a restore does not reach it. Lines are only
 * ever added.
 */
public final class ItemList {
  private final Path file;

  /** The file of this name in the portal's home; it need not be there yet. */
  public static ItemList named(String name) {
    return new ItemList(Path.of(Setting.HOME.value()).resolve(name));
  }

  ItemList(Path file) {
    this.file = file;
  }

  /**
   * Every line of the list; none when there is no list yet.
   *
   * @throws IllegalArgumentException when a line is none of its own, with its number
   */
  public Set<ListedItem> read() throws IOException {
    Set<ListedItem> items = new LinkedHashSet<>();
    if (!Files.exists(file)) {
      return items;
    }
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          items.add(ListedItem.parse(lines.get(i)));
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("%s:%d: %s".formatted(file, i + 1, e.getMessage()), e);
      }
    }
    return items;
  }

  /** Adds those that the list lacks; returns how many. */
  public int add(List<ListedItem> items) throws IOException {
    List<ListedItem> missing = new ArrayList<>(items);
    missing.removeAll(read());
    if (!missing.isEmpty()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(
          file,
          missing.stream().map(ListedItem::line).toList(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    }
    return missing.size();
  }
}
