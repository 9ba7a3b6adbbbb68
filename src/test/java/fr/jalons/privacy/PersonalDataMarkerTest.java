package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataMarkerTest {

  private static final PersonalDataMarker MARKER = new PersonalDataMarker();

  private static List<String> marked(String text) {
    return MARKER.marks(text).stream()
        .map(mark -> mark.type() + " " + text.substring(mark.start(), mark.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rappelez moi au 06 39 98 12 34 | PHONE 06 39 98 12 34",
        "rappelez moi au o6.39.98.12-34 | PHONE o6.39.98.12-34",
        "rappelez moi au +33 (0)6 39 98 12 34 | PHONE +33 (0)6 39 98 12 34",
        "c'est le zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre | PHONE zéro six"
            + " trente-neuf quatre-vingt-dix-huit douze trente-quatre",
        "ecrire à zoe.k@exemple.fr | EMAIL zoe.k@exemple.fr",
        "ecrire à marine point k arobase exemple point fr | EMAIL marine point k arobase exemple"
            + " point fr",
        "secu 2 60 13 99 850 123 | NIR 2 60 13 99 850 123",
        "le compte BE36 9791 3493 4681 merci | IBAN BE36 9791 3493 4681",
        "née le 3 avril 2011 | BIRTH_DATE 3 avril 2011",
        "au 12 bis rue des Lilas, 57000 Metz | ADDRESS 12 bis rue des Lilas, 57000 Metz",
        "insta @le_petit_x | HANDLE @le_petit_x",
        "la voiture ab-123-cd | PLATE ab-123-cd",
        "au foyer Les Tilleuls | ESTABLISHMENT foyer Les Tilleuls",
      })
  void what_has_a_shape_is_marked_whole(String text, String mark) {
    assertThat(marked(text)).contains(mark);
  }

  @Test
  void a_first_name_is_known_without_capital() {
    assertThat(marked("jai vu kenza au parc")).containsExactly("FIRST_NAME kenza");
  }

  @Test
  void a_common_word_is_a_first_name_only_where_it_is_said_to_be() {
    assertThat(marked("elle sappelle rose, elle a cueilli une rose"))
        .containsExactly("FIRST_NAME rose");
  }

  @Test
  void a_title_makes_any_word_a_family_name() {
    assertThat(marked("mme renard a dit oui")).containsExactly("NAME renard");
  }

  @Test
  void a_role_behind_a_title_is_no_name() {
    assertThat(marked("madame la juge et mme la référente")).isEmpty();
  }

  @Test
  void a_particle_belongs_to_the_name() {
    assertThat(marked("mr da silva conduit")).containsExactly("NAME da silva");
  }

  @Test
  void a_name_that_no_list_knows_is_marked_everywhere_once_seen() {
    assertThat(marked("mon fils Zyrkan va bien. on a revu zyrkan hier"))
        .containsExactly("FIRST_NAME Zyrkan", "FIRST_NAME zyrkan");
  }

  @Test
  void public_numbers_are_not_marked() {
    assertThat(marked("Le 119, le 3114, le 116 006 et le 17 répondent.")).isEmpty();
  }

  @Test
  void no_mark_lies_over_another() {
    List<Mark> marks = MARKER.marks("Léa Petit, 3 rue Léa Petit, 57000 Metz, lea.petit@exemple.fr");
    for (int i = 1; i < marks.size(); i++) {
      assertThat(marks.get(i).start()).isGreaterThanOrEqualTo(marks.get(i - 1).end());
    }
  }

  @Test
  void an_empty_text_has_no_mark() {
    assertThat(marked("")).isEmpty();
  }
}
