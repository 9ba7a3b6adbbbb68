package fr.jalons.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks any set of texts without a portal: reads JSON lines {@code {id, text}} and writes {@code
 * {id, spans: [{start, end, type}], danger, level, kinds}}. {@code ./mvnw -Pmarks -Djalons.in=F
 * -Djalons.out=G}.
 */
public final class MarksCommand {

  /** What the caller gave cannot be marked; the message says what and where. */
  static final class Unusable extends RuntimeException {
    Unusable(String message) {
      super(message);
    }
  }

  private final PersonalDataMarker personalData = new PersonalDataMarker();
  private final DangerMarker danger = new DangerMarker();

  public static void main(String[] arguments) {
    String in = System.getProperty("jalons.in", "");
    String out = System.getProperty("jalons.out", "");
    try {
      if (in.isBlank() || out.isBlank()) {
        throw new Unusable("Say what to read and where to write: -Djalons.in=F -Djalons.out=G");
      }
      int marked = new MarksCommand().mark(Path.of(in), Path.of(out));
      System.out.println(marked + " texts marked: " + out);
    } catch (Unusable e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Marks every line of a file; the other file appears whole or not at all.
   *
   * @return how many texts there were
   * @throws Unusable when a file cannot be read or written, or a line is not what it should be
   */
  int mark(Path in, Path out) {
    List<String> marked = new ArrayList<>();
    int number = 0;
    for (String line : lines(in)) {
      number++;
      if (!line.isBlank()) {
        marked.add(mark(line, in + ", line " + number));
      }
    }
    write(out, marked);
    return marked.size();
  }

  private String mark(String line, String where) {
    JsonObject item;
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      item = reader.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw new Unusable(where + ": not a JSON object. Nothing was written.");
    }
    if (!item.containsKey("id") || !(item.get("text") instanceof JsonString text)) {
      throw new Unusable(where + ": needs \"id\" and a string \"text\". Nothing was written.");
    }
    JsonArrayBuilder spans = Json.createArrayBuilder();
    for (Mark mark : personalData.marks(text.getString())) {
      spans.add(
          Json.createObjectBuilder()
              .add("start", mark.start())
              .add("end", mark.end())
              .add("type", mark.type().name()));
    }
    DangerMarker.Danger found = danger.of(text.getString());
    JsonArrayBuilder kinds = Json.createArrayBuilder();
    found.kinds().forEach(kind -> kinds.add(kind.name()));
    return Json.createObjectBuilder()
        .add("id", item.get("id"))
        .add("spans", spans)
        .add("danger", found.marked())
        .add("level", found.level().name())
        .add("kinds", kinds)
        .build()
        .toString();
  }

  private static List<String> lines(Path in) {
    try {
      if (!Files.isRegularFile(in)) {
        throw new Unusable("There is no file " + in);
      }
      return Files.readAllLines(in);
    } catch (MalformedInputException e) {
      throw new Unusable(in + " is not UTF-8 text");
    } catch (IOException e) {
      throw new Unusable("Cannot read " + in + ": " + e.getMessage());
    }
  }

  private static void write(Path out, List<String> lines) {
    Path whole = out.toAbsolutePath();
    try {
      Path half = Files.createTempFile(whole.getParent(), ".marks", ".part");
      try {
        Files.write(half, lines);
        Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new Unusable("Cannot write " + out + ": " + e.getMessage());
    }
  }
}
