package fr.jalons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryReaderTest {
  private static final String FILE = "99/annuaire.yaml";
  private static final String SERVICE =
      """
      # services
      - id: caf
        name: CAF
        kind: caf
        territory: nord
        telephone: "32 30"
        url: "https://www.caf.example/"
        seen: 2025
        confirmed: true
        source: {title: essai}
      """;

  @Test
  void what_no_source_confirms_is_absent() {
    ServiceEntry caf = read(SERVICE).get(0);

    assertThat(caf.address()).isNull();
    assertThat(caf.communes()).isEmpty();
    assertThat(caf.telephoneLink()).isEqualTo("tel:3230");
    assertThat(caf.site()).isEqualTo("caf.example");
    assertThat(caf.unreachable()).isFalse();
  }

  @Test
  void a_source_of_two_years_ago_or_without_a_year_is_old() {
    ServiceEntry caf = read(SERVICE).get(0);
    ServiceEntry undated = read(SERVICE.replace("  seen: 2025\n", "")).get(0);

    assertThat(caf.oldIn(2026)).isFalse();
    assertThat(caf.oldIn(2027)).isTrue();
    assertThat(undated.oldIn(2026)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind: caf      | kind: caff         | 99/annuaire.yaml:2: | caff",
        "territory: nord| territory: ouest   | 99/annuaire.yaml:2: | ouest",
        "\"32 30\"      | \"call me\"        | 99/annuaire.yaml:6: | telephone",
        "seen: 2025     | seen: 25           | 99/annuaire.yaml:2: | seen",
        "confirmed: true| confirmed: perhaps | 99/annuaire.yaml:9: | confirmed",
        "name: CAF      | nom: CAF           | 99/annuaire.yaml:2: | name",
        "seen: 2025     | vu: 2025           | 99/annuaire.yaml:8: | vu"
      })
  void a_malformed_entry_is_refused_with_file_and_line(
      String right, String wrong, String place, String word) {
    assertThatThrownBy(() -> read(SERVICE.replace(right, wrong)))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageStartingWith(place)
        .hasMessageContaining(word);
  }

  @Test
  void an_id_stands_once() {
    assertThatThrownBy(() -> read(SERVICE + SERVICE)).hasMessageContaining("twice");
  }

  private static List<ServiceEntry> read(String yaml) {
    return DirectoryReader.local(FILE, yaml, Set.of("nord"));
  }
}
