package fr.jalons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks what is shipped for Moselle. */
class ListingTest {
  private static Listing moselle;

  @BeforeAll
  static void read() throws IOException {
    List<ServiceEntry> services = new ArrayList<>();
    services.addAll(
        DirectoryReader.local(
            "57/annuaire.yaml",
            Files.readString(Path.of("config/departements/57/annuaire.yaml")),
            Set.of(
                "metz-orne",
                "thionville",
                "forbach-saint-avold",
                "sarreguemines-bitche",
                "sarrebourg-chateau-salins")));
    services.addAll(
        DirectoryReader.national(
            "national.yaml",
            Files.readString(Path.of("src/main/resources/directory/national.yaml"))));
    moselle = new Listing(services, MapReaderTest.moselle());
  }

  @ParameterizedTest
  @CsvSource({
    "Metz, Metz",
    "metz , Metz",
    "montigny les metz, Montigny-lès-Metz",
    "St Avold, Saint-Avold",
    "saint-avold, Saint-Avold",
    "CHATEAU SALINS, Château-Salins",
    "sarreg, Sarreguemines"
  })
  void a_commune_is_known_however_it_is_typed(String typed, String commune) {
    assertThat(moselle.near(null, typed).commune()).isEqualTo(commune);
  }

  @Test
  void a_beginning_that_two_communes_share_is_not_guessed() {
    assertThat(moselle.near(null, "sarre").commune()).isNull();
  }

  @Test
  void a_commune_without_any_service_gets_the_nearest_first() {
    Nearby found = moselle.near(ServiceKind.MISSION_LOCALE, "creutzwald");

    assertThat(found.commune()).isEqualTo("Creutzwald");
    assertThat(found.elsewhere().get(0).id()).isEqualTo("mission-locale-moselle-centre");
    assertThat(moselle.kilometres(found.place(), found.elsewhere().get(0)))
        .hasValueSatisfying(kilometres -> assertThat(kilometres).isBetween(7, 14));
  }

  @Test
  void the_nearest_stands_first_and_the_national_last() {
    Nearby found = moselle.near(ServiceKind.MISSION_LOCALE, "Metz");

    assertThat(found.here()).extracting(ServiceEntry::id).contains("mission-locale-pays-messin");
    assertThat(found.elsewhere())
        .extracting(ServiceEntry::id)
        .contains("mission-locale-sarreguemines");
    assertThat(found.all().get(found.all().size() - 1).national()).isTrue();
  }

  @Test
  void forbach_has_no_confirmed_mission_locale_and_its_territory_is_said() {
    Nearby found = moselle.near(ServiceKind.MISSION_LOCALE, "Forbach");

    assertThat(found.here()).isEmpty();
    assertThat(found.territory()).isEqualTo("forbach-saint-avold");
    assertThat(found.around())
        .extracting(ServiceEntry::id)
        .containsExactly("mission-locale-moselle-centre");
  }

  @Test
  void what_serves_the_whole_departement_is_found_from_everywhere() {
    assertThat(moselle.near(ServiceKind.MDPH, "Bitche").departement())
        .extracting(ServiceEntry::id)
        .containsExactly("mdph-57");
  }

  @Test
  void what_nobody_confirmed_is_nowhere() {
    assertThat(moselle.near(ServiceKind.FJT, "Metz").nothingLocal()).isTrue();
  }

  @Test
  void an_unknown_place_gets_the_whole_departement() {
    Nearby found = moselle.near(ServiceKind.CAF, "Nulle-Part");

    assertThat(found.commune()).isNull();
    assertThat(found.departement()).extracting(ServiceEntry::id).containsExactly("caf-moselle");
  }
}
