package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.platform.Language;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FicheTranslationTest {
  private static final FicheId ID = new FicheId(Theme.PAPERWORK, "carte-identite");
  private static final String FILE = "guide/fr/" + ID + ".md";

  @Test
  void a_translation_knows_that_the_french_text_is_another_one_although_its_day_is_the_same() {
    SortedMap<String, String> files = new TreeMap<>(GuideFiles.read());
    assertThat(behind(files)).isFalse();

    files.computeIfPresent(FILE, (file, text) -> text + "Une phrase de plus.\n");
    assertThat(behind(files)).isTrue();
  }

  @Test
  void a_french_fiche_that_was_only_checked_again_leaves_it_as_it_is() {
    SortedMap<String, String> files = new TreeMap<>(GuideFiles.read());
    files.computeIfPresent(
        FILE, (file, text) -> text.replaceFirst("checked: \\S+", "checked: 2030-01-01"));

    assertThat(behind(files)).isFalse();
  }

  @Test
  void every_shipped_translation_notes_its_french_text() {
    GuideContent content = GuideContent.read(GuideFiles.read());
    List<Fiche> translated =
        content.fiches().stream()
            .filter(f -> content.translation(Language.ARABIC, f.id()).isPresent())
            .toList();

    assertThat(translated)
        .hasSizeGreaterThanOrEqualTo(20)
        .allSatisfy(
            fiche ->
                assertThat(content.translation(Language.ARABIC, fiche.id()))
                    .hasValueSatisfying(t -> assertThat(t.madeFrom()).matches("[0-9a-f]{16}")));
  }

  private static boolean behind(SortedMap<String, String> files) {
    GuideContent content = GuideContent.read(files);
    return content
        .translation(Language.ENGLISH, ID)
        .orElseThrow()
        .behind(content.find(ID).orElseThrow());
  }
}
