package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.Language;
import fr.jalons.platform.StartUpRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranslationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final SortedMap<String, String> FILES = GuideFiles.read();
  private static final GuideContent CONTENT = GuideContent.read(FILES);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FRENCH")
  void twenty_fiches_stand_in_each_language_with_the_parts_and_facts_of_the_french(
      Language language) {
    List<Fiche> translated =
        CONTENT.fiches().stream()
            .filter(fiche -> CONTENT.translation(language, fiche.id()).isPresent())
            .toList();

    assertThat(translated).hasSizeGreaterThanOrEqualTo(20);
    for (Fiche french : translated) {
      Fiche other = CONTENT.translation(language, french.id()).orElseThrow().fiche();
      assertThat(kinds(other)).as(other.file()).isEqualTo(kinds(french));
      assertThat(french.facts()).as(other.file()).containsAll(other.facts());
      assertThat(other.sensitive()).as(other.file()).isEqualTo(french.sensitive());
    }
  }

  @Test
  void an_amount_past_its_date_is_hidden_in_every_language() {
    Fiche card =
        CONTENT
            .translation(Language.ENGLISH, new FicheId(Theme.PAPERWORK, "carte-identite"))
            .orElseThrow()
            .fiche();
    FicheRenderer later =
        new FicheRenderer(
            CONTENT.facts(),
            CONTENT.glossary(),
            LocalDate.of(2030, 1, 1),
            Language.ENGLISH,
            CONTENT.headings());

    assertThat(html(later.render(card))).contains("amount to be checked").doesNotContain("42");
  }

  @Test
  void a_french_value_in_other_words_says_that_it_is_french() {
    Fiche card =
        CONTENT
            .translation(Language.ARABIC, new FicheId(Theme.PAPERWORK, "carte-identite"))
            .orElseThrow()
            .fiche();
    FicheRenderer today =
        new FicheRenderer(
            CONTENT.facts(), CONTENT.glossary(), DAY, Language.ARABIC, CONTENT.headings());

    assertThat(html(today.render(card))).contains("lang=\"fr\"", "dir=\"ltr\"");
  }

  @Test
  void a_translation_of_no_fiche_is_refused() {
    SortedMap<String, String> files = new TreeMap<>(FILES);
    files.put("guide/en/logement/nowhere.md", FILES.get("guide/en/demarches/carte-identite.md"));

    assertThatThrownBy(() -> GuideContent.read(files))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageStartingWith("guide/en/logement/nowhere.md:1:");
  }

  private static List<SectionKind> kinds(Fiche fiche) {
    return fiche.sections().stream().map(FicheSection::kind).toList();
  }

  private static String html(FicheView view) {
    return view.sections().stream().map(FicheView.Section::html).reduce("", String::concat);
  }
}
