package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  @ParameterizedTest
  @CsvSource({
    "onze-lettre, short",
    "azertyuiop123, common",
    "MotDePasse2026!, common",
    "soleil SOLEIL 1, common",
    "123456789012, common",
    "aaaaabbbbbcccc, common",
    "sofia.meyer2026, name",
    "2026-meyersofia, name"
  })
  void a_password_that_others_try_first_is_refused(String password, String why) {
    assertThatThrownBy(() -> PasswordRules.check(password, "sofia.meyer", "Sofia Meyer"))
        .hasMessage("accounts.refusal.password-" + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quatre mots sans lien",
        "ÉléphantViolet7",
        "tR7!kq#Lw0zV",
        "Sofia aime les figues"
      })
  void a_long_phrase_will_do_whatever_signs_it_has(String password) {
    assertThatCode(() -> PasswordRules.check(password, "sofia.meyer", "Sofia Meyer"))
        .doesNotThrowAnyException();
  }

  @Test
  void a_password_is_never_longer_than_what_is_hashed() {
    assertThatThrownBy(() -> PasswordRules.check("ab cd ef ".repeat(40), "x", "y"))
        .hasMessage("accounts.refusal.password-long");
  }
}
