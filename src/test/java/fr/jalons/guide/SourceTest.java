package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.LiveEdit;
import fr.jalons.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What editors work on, against everything that is shipped. */
class SourceTest {
  private static final SortedMap<String, String> FILES = GuideFiles.read();
  private static final GuideContent CONTENT = GuideContent.read(FILES);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final DocumentKey CENSUS =
      DocumentKey.fiche(Language.FRENCH, new FicheId(Theme.PAPERWORK, "recensement-citoyen"));

  @Test
  void a_fiche_taken_apart_and_written_again_says_the_same() {
    FILES.forEach(
        (file, text) -> {
          if (file.endsWith(".md")) {
            Language language = Language.ofCode(file.split("/")[1]).orElseThrow();
            Headings headings = CONTENT.headings();
            FicheSource source =
                FicheSource.read(text, heading -> headings.kind(language, heading));
            String written = source.write(kind -> headings.of(language, kind));
            assertThat(written.replace("\"", ""))
                .as(file)
                .isEqualTo(text.replace("\"", "").replaceAll("\n{3,}", "\n\n"));
            assertThat(FicheSource.read(written, heading -> headings.kind(language, heading)))
                .isEqualTo(source);
          }
        });
  }

  @Test
  void a_fact_written_and_read_again_is_the_same() {
    for (Fact fact : CONTENT.facts().all()) {
      assertThat(FactReader.edited("facts", FactSource.write(fact))).containsExactly(fact);
    }
  }

  @Test
  void an_editor_s_text_stands_in_place_of_the_shipped_one() {
    String text = FILES.get(CENSUS.file()).replace("recenser ?", "recenser, vraiment ?");

    GuideContent edited = EditedGuide.read(FILES, List.of(new LiveEdit(CENSUS, text)));

    assertThat(edited.find(CENSUS.ficheId()).orElseThrow().title()).endsWith("vraiment ?");
    assertThat(edited.fiches()).hasSameSizeAs(CONTENT.fiches());
  }

  @Test
  void an_editor_s_fact_is_printed_in_each_fiche() {
    Fact fact = CONTENT.facts().find("DEM-04").orElseThrow();
    String text = FactSource.write(fact).replace("un mois", "six semaines");

    GuideContent edited =
        EditedGuide.read(FILES, List.of(new LiveEdit(DocumentKey.fact("DEM-04"), text)));

    assertThat(edited.facts().value("DEM-04", DAY)).contains("six semaines");
    assertThat(edited.facts().all()).hasSameSizeAs(CONTENT.facts().all());
  }

  @Test
  void a_doubted_fact_prints_nothing() {
    Fact fact = CONTENT.facts().find("DEM-04").orElseThrow();
    String text = FactSource.write(fact).replace("probable", "unsure");

    GuideContent edited =
        EditedGuide.read(FILES, List.of(new LiveEdit(DocumentKey.fact("DEM-04"), text)));

    assertThat(edited.facts().value("DEM-04", DAY)).isEmpty();
  }

  @Test
  void an_editor_s_text_that_no_longer_fits_is_left_out() {
    String text = FILES.get(CENSUS.file()).replace("facts: [", "facts: [GONE-01, ");

    GuideContent edited = EditedGuide.read(FILES, List.of(new LiveEdit(CENSUS, text)));

    assertThat(edited.find(CENSUS.ficheId()).orElseThrow().facts()).doesNotContain("GONE-01");
  }
}
