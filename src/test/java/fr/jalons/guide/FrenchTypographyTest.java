package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchTypographyTest {
  @Test
  void a_sign_never_stands_alone_on_a_line() {
    assertThat(FrenchTypography.text("Quand ? « Ici » : oui ; non !"))
        .isEqualTo("Quand\u202F? «\u202FIci\u202F»\u202F: oui\u202F; non\u202F!");
  }

  @Test
  void a_number_stays_with_its_unit() {
    assertThat(FrenchTypography.text("1 500 € à 18 ans"))
        .isEqualTo("1\u202F500\u202F€ à 18\u00A0ans");
  }

  @Test
  void an_apostrophe_is_curved() {
    assertThat(FrenchTypography.text("l'ASE")).isEqualTo("l’ASE");
  }

  @Test
  void a_title_does_not_break_in_a_word() {
    assertThat(FrenchTypography.title("dois-je")).isEqualTo("dois\u2011je");
  }

  @Test
  void the_first_of_a_month_is_ordinal() {
    assertThat(FrenchTypography.day(LocalDate.of(2027, 1, 1)))
        .isEqualTo("1er\u00A0janvier\u00A02027");
  }
}
