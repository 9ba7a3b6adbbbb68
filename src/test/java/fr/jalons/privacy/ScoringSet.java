package fr.jalons.privacy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The sets that marks are scored against; their README says who may read what. */
final class ScoringSet {

  private static final Path FOLDER = Path.of("src/test/resources/fr/jalons/privacy");

  private ScoringSet() {}

  static List<JsonObject> personalData(String half) {
    return read("personal-data.jsonl", half);
  }

  static List<JsonObject> danger(String half) {
    return read("danger.jsonl", half);
  }

  private static List<JsonObject> read(String name, String half) {
    try (var lines = Files.lines(FOLDER.resolve(name))) {
      return lines
          .filter(line -> !line.isBlank())
          .map(ScoringSet::parse)
          .filter(item -> Objects.equals(item.getString("half"), half))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject parse(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
