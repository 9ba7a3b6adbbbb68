package fr.jalons.guide.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.FicheSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of two people's changes to one fiche. */
class MergedPartTest {
  private static final String BASE = "Va à la mairie avec ta carte. Garde bien l'attestation.";

  @Test
  void changes_in_different_places_are_both_there() {
    assertThat(
            ThreeWay.merge(
                BASE,
                "Va vite à la mairie avec ta carte. Garde bien l'attestation.",
                "Va à la mairie avec ta carte. Garde bien cette attestation."))
        .isEqualTo("Va vite à la mairie avec ta carte. Garde bien cette attestation.");
  }

  @Test
  void changes_of_the_same_words_stand_side_by_side_for_a_person_to_choose() {
    assertThat(
            ThreeWay.merge(
                BASE, BASE.replace("mairie", "préfecture"), BASE.replace("mairie", "gare")))
        .isEqualTo("Va à la ⟦préfecture ‖ gare⟧ avec ta carte. Garde bien l'attestation.");
  }

  @Test
  void the_same_change_by_both_is_made_once() {
    String both = BASE.replace("mairie", "préfecture");
    assertThat(ThreeWay.merge(BASE, both, both)).isEqualTo(both);
  }

  @Test
  void what_only_one_changed_is_taken_as_it_is() {
    assertThat(ThreeWay.merge(BASE, BASE, "Autre.")).isEqualTo("Autre.");
    assertThat(ThreeWay.merge(BASE, "Autre.", BASE)).isEqualTo("Autre.");
  }

  @Test
  void lines_added_at_one_place_by_both_are_both_kept() {
    String merged = ThreeWay.merge("1. Un.", "1. Un.\n2. Deux.", "1. Un.\n2. Autre.");
    assertThat(merged).contains("Deux").contains("Autre");
  }

  @Test
  void lists_take_what_either_added_and_lose_what_either_took_away() {
    assertThat(part("facts", "A, B, C", "A, C, D", "A, B, E").proposal()).isEqualTo("A, E, D");
  }

  @Test
  void a_date_that_both_changed_is_mine_and_a_person_is_told() {
    MergedPart part = part("review", "2027-01-01", "2027-02-01", "2027-03-01");
    assertThat(part.proposal()).isEqualTo("2027-02-01");
    assertThat(part.toChoose()).isTrue();
    assertThat(part("review", "2027-01-01", "2027-01-01", "2027-03-01").proposal())
        .isEqualTo("2027-03-01");
  }

  @Test
  void a_difference_read_without_its_new_words_is_the_old_text() {
    String after = BASE.replace("carte", "carte d'identité").replace("bien ", "");
    List<Stretch> stretches = Words.difference(BASE, after);
    assertThat(text(stretches, Stretch.Kind.NEW)).isEqualTo(BASE);
    assertThat(text(stretches, Stretch.Kind.GONE)).isEqualTo(after);
  }

  @Test
  void a_remark_is_shown_at_its_part_and_line() {
    FicheSource source =
        Parts.fiche(
            Parts.of(
                new FicheSource(
                    "Une question ?",
                    "Oui.",
                    List.of(),
                    List.of(),
                    false,
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    false,
                    Map.of(
                        fr.jalons.guide.SectionKind.STEPS, "1. Un.\n2. Deux.",
                        fr.jalons.guide.SectionKind.SIMPLE, "Oui."))));
    String text =
        "---\ntitle: \"Une question ?\"\nanswer: \"Oui.\"\n---\n"
            + "## Ce que tu fais\n1. Un.\n2. Deux.\n\n## En langage simple\nOui.\n";
    assertThat(Place.of(source, text, 3)).isEqualTo(new Place("answer", 0));
    assertThat(Place.of(source, text, 7)).isEqualTo(new Place("steps", 2));
    assertThat(Place.of(source, text, 10)).isEqualTo(new Place("simple", 1));
  }

  private static MergedPart part(String name, String base, String mine, String theirs) {
    return MergedPart.of(Map.of(name, base), Map.of(name, mine), Map.of(name, theirs)).get(0);
  }

  private static String text(List<Stretch> stretches, Stretch.Kind without) {
    return stretches.stream()
        .filter(stretch -> stretch.kind() != without)
        .map(Stretch::text)
        .reduce("", String::concat);
  }
}
