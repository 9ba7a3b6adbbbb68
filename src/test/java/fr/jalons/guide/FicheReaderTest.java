package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.StartUpRefused;
import org.junit.jupiter.api.Test;

class FicheReaderTest {
  @Test
  void a_fiche_is_its_head_and_its_parts() {
    Fiche fiche = FicheFixture.fiche();

    assertThat(fiche.title()).isEqualTo("Qui paie si je ne peux pas ?");
    assertThat(fiche.ages()).containsExactly(AgeGroup.EIGHTEEN, AgeGroup.EIGHTEEN_TO_21);
    assertThat(fiche.review()).isEqualTo("2027-01-01");
    assertThat(fiche.section(SectionKind.STEPS).orElseThrow().line()).isEqualTo(15);
    assertThat(fiche.sections()).hasSize(5);
  }

  @Test
  void an_unknown_age_is_refused_with_file_and_line() {
    refused("\"18-21\"]", "\"19\"]", ":4: \"19\" is not a known value of \"ages\"");
  }

  @Test
  void a_missing_title_is_refused() {
    refused("title:", "titre:", ":2: the value of \"title\" is missing");
  }

  @Test
  void a_date_that_is_none_is_refused() {
    refused("review: 2027-01-01", "review: bientôt", ":12: \"review\" must be a date");
  }

  @Test
  void an_unknown_heading_is_refused() {
    refused("## Qui peut t'aider", "## Qui t'aide", ":20: unknown heading \"Qui t'aide\"");
  }

  @Test
  void a_part_out_of_order_is_refused() {
    refused("## Qui peut t'aider", "## Ce que tu fais", ":20: \"Ce que tu fais\" stands twice");
  }

  @Test
  void a_fiche_without_head_is_refused() {
    assertThatThrownBy(() -> FicheReader.read(FicheFixture.ID, "x.md", "Bonjour"))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageStartingWith("x.md:1: a head between two lines");
  }

  @Test
  void broken_yaml_is_refused_with_its_line() {
    refused("ages: [\"18\", \"18-21\"]", "ages: [\"18\"", ":5: ");
  }

  private static void refused(String was, String is, String reason) {
    String text = FicheFixture.TEXT.replace(was, is);
    assertThatThrownBy(() -> FicheReader.read(FicheFixture.ID, FicheFixture.FILE, text))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageStartingWith(FicheFixture.FILE + reason);
  }
}
