package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Browser;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read in bed, and moderated at night, can be read by everybody too. */
class DarkLookPageIT {
  /** One page of each kind, by the name of its picture. */
  private static final Map<String, String> READERS =
      Map.of(
          "home", "/",
          "guide", "/guide",
          "fiche", "/guide/demarches/recensement-citoyen",
          "age", "/guide/age/18",
          "search", "/guide/recherche?q=carte+vitale",
          "directory", "/guide/annuaire?besoin=mission-locale&commune=Forbach",
          "urgence", "/urgence",
          "wall", "/paroles",
          "give", "/paroles/donner",
          "arabic", "/ar/urgence");

  private static final int DARKER_THAN_MID_GREY = 128;

  @Test
  void a_reader_meets_no_barrier_in_the_dark() {
    try (Browser reader = Browser.phone().inTheDark()) {
      READERS.forEach((name, path) -> looksAt(reader, name, path));
    }
  }

  @Test
  void a_volunteer_who_moderates_at_night_meets_none_either() {
    Way.Given given = Way.given("Ma fille va mieux. Écrivez à Zoltan, au 06 39 98 12 34.");
    try (Browser volunteer = Browser.phone().inTheDark()) {
      Staff.signIn(volunteer, "pro");
      looksAt(volunteer, "own-page", "/pro");
      looksAt(volunteer, "queue", "/pro/moderation");
      looksAt(volunteer, "bench", "/pro/moderation/" + given.id());
    }
  }

  private static void looksAt(Browser person, String name, String path) {
    person.open(path);
    assertThat(ground(person))
        .as("ground of %s", path)
        .allMatch(part -> part < DARKER_THAN_MID_GREY);
    person.met("dark-" + name);
  }

  /** Red, green and blue of the page's ground, 0 to 255. */
  private static List<Integer> ground(Browser person) {
    String colour = person.find("body").getCssValue("background-color");
    int[] parts =
        Stream.of(colour.replaceAll("[^0-9,]", "").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    return IntStream.of(parts).limit(3).boxed().toList();
  }
}
