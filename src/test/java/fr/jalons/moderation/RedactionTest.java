package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final String WRITTEN =
      "Merci à Mme Kessler, de Metz, pour Inès.\nInès va mieux à Metz.";

  @Test
  void an_unchanged_text_hides_nothing_else() {
    assertThat(Redaction.hidesOnlyNames(WRITTEN, WRITTEN)).isTrue();
  }

  @Test
  void names_and_places_in_brackets_change_nothing_else() {
    String shown = "Merci à [nom], de [lieu], pour [prénom].\n[prénom] va mieux à [lieu].";
    assertThat(Redaction.hidesOnlyNames(WRITTEN, shown)).isTrue();
  }

  @Test
  void a_changed_word_is_another_change() {
    String shown = "Merci à [nom], de Metz, pour Inès.\nInès va bien à Metz.";
    assertThat(Redaction.hidesOnlyNames(WRITTEN, shown)).isFalse();
  }

  @Test
  void a_passage_taken_out_is_another_change() {
    assertThat(Redaction.hidesOnlyNames(WRITTEN, "Merci à Mme Kessler, [passage retiré]"))
        .isFalse();
    assertThat(Redaction.hidesOnlyNames(WRITTEN, "Merci à Mme Kessler, de Metz, pour Inès."))
        .isFalse();
  }

  @Test
  void one_substitute_hides_no_more_than_a_name() {
    String original = "Avant. " + "x".repeat(200) + " Après.";
    assertThat(Redaction.hidesOnlyNames(original, "Avant. [nom] Après.")).isFalse();
    assertThat(Redaction.hidesOnlyNames(WRITTEN, "[nom]")).isFalse();
    assertThat(
            Redaction.hidesOnlyNames(WRITTEN, "Merci à [nom], pour Inès.\nInès va mieux à Metz."))
        .isFalse();
  }

  @Test
  void addresses_and_numbers_are_places_and_names() {
    String original = "Écrivez au 12 bis rue de la Gare ou au 06 39 98 12 34, ines@exemple.fr.";
    assertThat(
            Redaction.hidesOnlyNames(
                original, "Écrivez au [adresse] ou au [téléphone], [courriel]."))
        .isTrue();
  }

  @Test
  void ordinary_words_behind_a_substitute_are_another_change() {
    assertThat(Redaction.hidesOnlyNames("Il me frappe le soir.", "Il me [lieu].")).isFalse();
  }

  @Test
  void a_word_added_is_another_change() {
    assertThat(Redaction.hidesOnlyNames("Merci.", "Merci [nom].")).isFalse();
  }

  @Test
  void brackets_that_the_author_typed_stay_words() {
    String original = "Elle a dit [je cite] non à Metz.";
    assertThat(Redaction.hidesOnlyNames(original, "Elle a dit [je cite] non à [lieu].")).isTrue();
    assertThat(Redaction.hidesOnlyNames(original, "Elle a dit [silence] non à [lieu].")).isFalse();
  }

  @Test
  void capitals_in_a_substitute_do_not_matter() {
    assertThat(Redaction.hidesOnlyNames("Inès rit.", "[Prénom] rit.")).isTrue();
  }

  @Test
  void a_long_text_with_many_substitutes_is_compared_at_once() {
    String original = "a Metz ".repeat(2_500);
    assertThat(Redaction.hidesOnlyNames(original, original.replace("Metz", "[lieu]"))).isTrue();
    assertThat(Redaction.hidesOnlyNames(original + "!", original.replace("Metz", "[lieu]")))
        .isFalse();
  }
}
