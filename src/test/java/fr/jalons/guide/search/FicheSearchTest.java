package fr.jalons.guide.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import fr.jalons.guide.Theme;
import fr.jalons.platform.Language;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FicheSearchTest {
  private static final SortedMap<String, String> FILES = GuideFiles.read();
  private static final FicheIndex INDEX =
      new FicheIndex(
          GuideContent.read(FILES),
          Synonyms.read("synonymes.yaml", FILES.get("guide/fr/synonymes.yaml")),
          new Echoes(Demands.read("demandes.yaml", FILES.get("guide/fr/demandes.yaml"))),
          fiche -> fiche.id().theme().slug().replace('-', ' '));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "pécule, aides-apres-18-ans/recuperer-mon-pecule",
    "pecule, aides-apres-18-ans/recuperer-mon-pecule",
    "pécules, aides-apres-18-ans/recuperer-mon-pecule",
    "pécul, aides-apres-18-ans/recuperer-mon-pecule",
    "mon pécule de l’ASE, aides-apres-18-ans/recuperer-mon-pecule",
    "recencement, demarches/recensement-citoyen",
    "me faire recensé, demarches/recensement-citoyen",
    "didentité, demarches/carte-identite",
    "sdf ce soir, logement/ou-dormir-ce-soir"
  })
  void accents_elisions_plurals_slang_and_one_slip_are_forgiven(String query, String wanted) {
    assertThat(paths(INDEX.search(query, null, null, 3))).contains(wanted);
  }

  @Test
  void a_question_asked_in_its_own_words_finds_its_fiche_first() {
    assertThat(INDEX.content().fiches())
        .filteredOn(
            fiche -> !INDEX.search(fiche.title(), null, null, 1).get(0).fiche().equals(fiche))
        .extracting(Fiche::title)
        .isEmpty();
  }

  @Test
  void a_theme_and_an_age_narrow_what_is_found() {
    List<SearchHit> hits = INDEX.search("aide", Theme.HOUSING, "16", 20);

    assertThat(hits).isNotEmpty();
    assertThat(hits).allMatch(hit -> hit.fiche().id().theme() == Theme.HOUSING);
    assertThat(hits).allMatch(hit -> hit.fiche().youngest() == 16);
  }

  @Test
  void an_extract_marks_the_words_and_holds_no_other_markup() {
    String extract = INDEX.search("attestation recensement", null, null, 1).get(0).extract();

    assertThat(extract).contains("<mark>");
    assertThat(extract.replaceAll("</?mark>", "")).doesNotContain("<", "{{", "](");
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "' '", "'?!'", "'le la les'", "qwxzqwxz", "'***\"(['"})
  void what_says_nothing_finds_nothing(String query) {
    assertThat(INDEX.search(query, null, null, 3)).isEmpty();
  }

  @Test
  void a_very_long_text_is_searched_all_the_same() {
    assertThat(INDEX.search("logement ".repeat(5_000), null, null, 3)).isNotEmpty();
  }

  @Test
  void a_publication_on_any_node_is_found_as_soon_as_the_catalogue_follows_it() {
    AtomicReference<GuideContent> content = new AtomicReference<>(INDEX.content());
    GuideCatalogue following =
        new GuideCatalogue() {
          @Override
          public GuideContent content() {
            return content.get();
          }
        };
    FicheSearch search = new FicheSearch(following);
    search.prepare(null);
    assertThat(paths(search.search(Language.FRENCH, "zygomatique", null, null, 3))).isEmpty();

    SortedMap<String, String> edited = new TreeMap<>(FILES);
    edited.computeIfPresent(
        "guide/fr/sante/je-vais-mal.md",
        (name, text) -> text.replaceFirst("à qui parler", "zygomatique"));
    content.set(GuideContent.read(edited));

    assertThat(paths(search.search(Language.FRENCH, "zygomatique", null, null, 3)))
        .startsWith("sante/je-vais-mal");
  }

  private static List<String> paths(List<SearchHit> hits) {
    return hits.stream().map(hit -> hit.fiche().id().toString()).toList();
  }
}
