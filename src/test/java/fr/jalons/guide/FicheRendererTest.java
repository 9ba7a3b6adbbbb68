package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FicheRendererTest {
  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              new GlossaryTerm(
                  "CAF", "caisse d'allocations familiales", "Elle aide.", List.of(), List.of())));
  private static final LocalDate LAST_DAY = FicheFixture.FACT_ENDS.minusDays(1);

  @Test
  void a_cited_fact_prints_its_value_until_the_eve_of_its_check() {
    assertThat(when(LAST_DAY)).contains("<span class=\"fact\">1\u202F365\u202F€</span> par mois");
  }

  @Test
  void an_amount_past_its_date_gives_way_to_a_note_and_its_source() {
    assertThat(when(FicheFixture.FACT_ENDS))
        .contains("montant à vérifier")
        .contains("<a href=\"https://visale.example/\">Le site de LOG-1</a>")
        .doesNotContain("365");
  }

  @Test
  void steps_are_a_numbered_list_drawn_as_a_path() {
    assertThat(section(FicheFixture.fiche(), SectionKind.STEPS, LAST_DAY))
        .startsWith("<ol class=\"steps\"><li>Crée ton compte");
  }

  @Test
  void an_acronym_is_tied_to_the_glossary_where_it_is_met_first() {
    String text =
        FicheFixture.TEXT.replace("Crée ton", "La CAF, ta CAF, [la CAF](/ici) : crée ton");
    Fiche fiche = FicheReader.read(FicheFixture.ID, FicheFixture.FILE, text);

    assertThat(section(fiche, SectionKind.STEPS, LAST_DAY))
        .contains(
            "La <a class=\"term\" href=\"/guide/glossaire#caf\">"
                + "<abbr title=\"caisse d’allocations familiales\">CAF</abbr></a>, ta CAF,"
                + " <a href=\"/ici\">la CAF</a>");
  }

  @Test
  void a_script_in_a_fiche_never_reaches_the_page() {
    String text =
        FicheFixture.TEXT.replace(
            "Crée ton compte en ligne.",
            "Crée <script>alert(1)</script> ton <b onclick=\"x()\">compte</b>"
                + " [ici](javascript:alert) en ligne.");
    Fiche fiche = FicheReader.read(FicheFixture.ID, FicheFixture.FILE, text);

    assertThat(section(fiche, SectionKind.STEPS, LAST_DAY))
        .doesNotContain("script", "onclick", "<b");
  }

  @Test
  void sure_sources_and_those_to_confirm_stand_apart() {
    FicheView view = render(FicheFixture.fiche(), LAST_DAY);

    assertThat(view.sources())
        .extracting(FicheView.SourceLine::reference)
        .containsOnly("CCH art. LOG-1");
    assertThat(view.toConfirm())
        .extracting(FicheView.SourceLine::title)
        .containsOnly("Le site de LOG-2");
  }

  @Test
  void a_fiche_past_its_review_says_so() {
    LocalDate review = FicheFixture.fiche().review();

    assertThat(render(FicheFixture.fiche(), review.minusDays(1)).overdue()).isFalse();
    assertThat(render(FicheFixture.fiche(), review).overdue()).isTrue();
  }

  private static String when(LocalDate day) {
    return section(FicheFixture.fiche(), SectionKind.WHEN, day);
  }

  private static String section(Fiche fiche, SectionKind kind, LocalDate day) {
    return render(fiche, day).sections().stream()
        .filter(section -> section.kind() == kind)
        .findFirst()
        .orElseThrow()
        .html();
  }

  private static FicheView render(Fiche fiche, LocalDate day) {
    return new FicheRenderer(FicheFixture.facts(), GLOSSARY, day).render(fiche);
  }
}
