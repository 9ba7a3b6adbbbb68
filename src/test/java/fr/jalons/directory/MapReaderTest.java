package fr.jalons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapReaderTest {
  private static final String FILE = "99/carte.yaml";
  private static final String DRAWING =
      """
      source: {title: Somebody}
      width: 600
      height: 400
      ten-kilometres: 45
      outline: "M0 0l5 5z"
      borders: "M1 1l2 2"
      places: |
        10 20 Aville
        30 40 Beville
      """;

  static MapSheet moselle() throws IOException {
    return MapReader.read(
        "57/carte.yaml", Files.readString(Path.of("config/departements/57/carte.yaml")));
  }

  @Test
  void a_drawing_is_read_whole() {
    MapSheet sheet = MapReader.read(FILE, DRAWING);

    assertThat(sheet.place("aville")).contains(new MapSheet.Place("Aville", 10, 20));
    assertThat(sheet.source().url()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 20 Aville | x 20 Aville | 99/carte.yaml:1: a place is",
        "Beville      | Aville      | 99/carte.yaml:1: \"Aville\" is there twice",
        "width: 600   | width: 0    | 99/carte.yaml:2: \"width\" must be",
        "M0 0l5 5z    | javascript: | 99/carte.yaml:5: \"outline\" must be",
        "height       | hauteur     | 99/carte.yaml:1: \"height\" is missing"
      })
  void what_is_malformed_is_refused_with_its_place(String right, String wrong, String reason) {
    assertThatThrownBy(() -> MapReader.read(FILE, DRAWING.replace(right, wrong)))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void every_commune_of_moselle_is_on_its_sheet() throws IOException {
    MapSheet sheet = moselle();

    assertThat(sheet.places()).hasSize(727);
    assertThat(sheet.places().values())
        .allSatisfy(
            place -> {
              assertThat(place.x()).isBetween(0, sheet.width());
              assertThat(place.y()).isBetween(0, sheet.height());
            });
  }
}
