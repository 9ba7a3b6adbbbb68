package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.platform.Language;
import fr.jalons.platform.YamlFile;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PhrasesTest {
  private static final int FEWEST_WORDS = 60;

  private final SortedMap<String, String> files = GuideFiles.read();
  private final GuideContent content = GuideContent.read(files);

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
  void every_journey_and_every_number_is_told_in_every_language(Language language) {
    Phrases phrases = content.phrases(language);

    assertThat(content.journeys())
        .isNotEmpty()
        .allMatch(journey -> phrases.tell(journey).language() == language);
    assertThat(content.emergency())
        .isNotEmpty()
        .allMatch(need -> phrases.tell(need).language() == language);
    assertThat(content.glossary().terms())
        .filteredOn(term -> phrases.tell(term.meaning()).language() == language)
        .hasSizeGreaterThan(FEWEST_WORDS);
  }

  @Test
  void numbers_and_addresses_are_the_same_in_every_language() {
    Phrases arabic = content.phrases(Language.ARABIC);

    assertThat(content.emergency())
        .allSatisfy(
            need ->
                assertThat(arabic.tell(need).text().numbers())
                    .extracting(EmergencyNumber::link)
                    .isEqualTo(need.numbers().stream().map(EmergencyNumber::link).toList()));
  }

  @Test
  void a_journey_of_which_one_sentence_changed_is_told_in_french() {
    SortedMap<String, String> edited = new TreeMap<>(files);
    edited.computeIfPresent(
        "guide/fr/parcours/majorite.yaml",
        (file, text) -> text.replace("De 16 à 18", "De 15 à 18"));
    GuideContent changed = GuideContent.read(edited);

    Told<Journey> told =
        changed.journeys().stream()
            .filter(journey -> journey.slug().equals("majorite"))
            .map(changed.phrases(Language.ENGLISH)::tell)
            .findFirst()
            .orElseThrow();

    assertThat(told.language()).isEqualTo(Language.FRENCH);
    assertThat(told.fallback(Language.ENGLISH)).isTrue();
    assertThat(told.text().intro()).startsWith("De 15 à 18");
  }

  @Test
  void french_is_told_with_its_own_spaces_and_apostrophes() {
    assertThat(content.phrases(Language.FRENCH).tell("Qu'en dis-tu ?").text())
        .isEqualTo("Qu’en dis-tu\u202f?");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
  void no_translation_outlives_its_sentence(Language language) {
    String shipped =
        String.join("\n", files.headMap("guide/fs").tailMap("guide/fr/").values())
            + files.get("guide/urgence.yaml");

    assertThat(YamlFile.readMap("phrases", files.get(Phrases.file(language)), 1).keySet())
        .allMatch(shipped::contains);
  }
}
