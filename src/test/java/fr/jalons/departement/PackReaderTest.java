package fr.jalons.departement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
  private static final String PACK =
      """
      code: "99"
      name: Département d’essai
      short-name: Essai
      official: false
      cell: {id: crip, name: CRIP, telephone: "01 23 45 67 89", source: essai}
      contacts: []
      staffed-hours:
        - {days: [monday, friday], from: "09:00", to: "17:30"}
      reading-days: 15
      territories:
        - {id: nord, name: Nord, population: 19}
        - {id: sud, name: Sud}
      measures:
        - {id: aed, name: AED, population: 20}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"57", "44", "14", "92"})
  void every_shipped_pack_is_valid_and_says_that_it_is_not_official(String code)
      throws IOException {
    DepartementPack pack =
        read(Files.readString(Path.of("config/departements", code, "pack.yaml")));
    assertThat(pack.code()).isEqualTo(code);
    assertThat(pack.official()).isFalse();
    assertThat(pack.measures()).isNotEmpty();
  }

  @Test
  void moselle_has_its_five_territories() throws IOException {
    DepartementPack pack = read(Files.readString(Path.of("config/departements/57/pack.yaml")));
    assertThat(pack.territories())
        .extracting(DepartementPack.Territory::id)
        .containsExactly(
            "metz-orne",
            "thionville",
            "forbach-saint-avold",
            "sarreguemines-bitche",
            "sarrebourg-chateau-salins");
  }

  @Test
  void what_is_not_stated_is_absent() {
    DepartementPack pack = read(PACK);
    assertThat(pack.theme()).isNull();
    assertThat(pack.dutyTelephone()).isNull();
    assertThat(pack.cell().address()).isNull();
  }

  @Test
  void a_place_or_a_measure_that_stands_for_fewer_than_twenty_people_is_not_named() {
    DepartementPack pack = read(PACK);
    assertThat(pack.territory("nord").orElseThrow().mayBeNamed()).isFalse();
    assertThat(pack.measure("aed").orElseThrow().mayBeNamed()).isTrue();
  }

  @Test
  void a_place_whose_people_nobody_counted_is_not_named() {
    assertThat(read(PACK).territory("sud").orElseThrow().mayBeNamed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          short-name: Essai        | shortname: Essai          | pack.yaml:1: "short-name" is missing
          official: false          | official: peut-être       | pack.yaml:4: "official" must be true or false
          official: false          | official: false\\nhymn: non | pack.yaml:5: "hymn" is not known here
          reading-days: 15         | reading-days: quinze      | pack.yaml:9: "reading-days" must be a whole number from 1
          reading-days: 15         | reading-days: 0           | pack.yaml:9: "reading-days" must be a whole number from 1
          population: 19           | population: "19"          | pack.yaml:11: "population" must be a whole number from 1
          id: sud                  | id: nord                  | pack.yaml:12: the id "nord" is there twice
          id: sud                  | id: Sud                   | pack.yaml:12: "id" must be small letters, digits and hyphens
          "01 23 45 67 89"         | "O1 23 45 67 89"          | pack.yaml:5: "telephone" must be a number such as "03 00 00 00 00"
          monday                   | lundi                     | pack.yaml:8: "days" must be English names of days, not "lundi"
          "17:30"                  | "08:30"                   | pack.yaml:8: "from" must be before "to"
          "17:30"                  | "24:61"                   | pack.yaml:8: "to" must be a time such as "09:00"
          "99"                     | 99                        | pack.yaml:1: "code" must be text
          contacts: []             | contacts: non             | pack.yaml:6: "contacts" must be a list
          name: CRIP,              | name: "",                 | pack.yaml:5: "name" must be text
          contacts: []             | contacts: [               | pack.yaml:8: expected the node content
          short-name: Essai        | name: Essai               | pack.yaml:3: "name" is there twice
          """)
  void a_fault_is_refused_with_file_line_and_reason(String right, String wrong, String message) {
    String faulty = PACK.replace(right, wrong.replace("\\n", "\n"));
    assertThat(faulty).isNotEqualTo(PACK);
    assertThatThrownBy(() -> read(faulty))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void a_pack_that_says_nothing_of_duty_calls_nobody_at_night() {
    assertThat(read(PACK).duty()).isEqualTo(Duty.USUAL);
    assertThat(Duty.USUAL.outsideHours()).isFalse();
  }

  @Test
  void a_pack_says_who_is_called_and_how_long_each_has() {
    String duty = "duty: {order: [anne], acknowledge-within-minutes: 10, outside-hours: call}\n";

    assertThat(read(PACK + duty).duty())
        .isEqualTo(new Duty(List.of("anne"), Duration.ofMinutes(10), true));
    assertThatThrownBy(() -> read(PACK + duty.replace("call", "perhaps")))
        .hasMessageContaining("\"outside-hours\" must be wait or call");
  }

  @Test
  void an_empty_pack_is_refused() {
    assertThatThrownBy(() -> read("")).hasMessage("pack.yaml:1: the file is empty");
  }

  private static DepartementPack read(String yaml) {
    return PackReader.read("pack.yaml", yaml);
  }
}
