package fr.jalons.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import org.junit.jupiter.api.Test;

class BackOfficePageIT {
  @Test
  void an_administrator_signs_in_checks_the_journal_and_signs_out() {
    try (Browser browser = Browser.desktop()) {
      browser.open("/pro/journal");
      assertThat(browser.path()).isEqualTo("/pro/connexion");
      Axe.check(browser);
      browser.screenshot("login");
      browser.type("#login", "admin").type("#password", "wrong").press("Se connecter");
      assertThat(browser.find(".callout:not([hidden])").getText())
          .contains("L’identifiant ou le mot de passe ne convient pas");
      Axe.check(browser);
      browser.type("#login", "admin").type("#password", "jalons-demo").press("Se connecter");
      browser.find("#verify");
      assertThat(browser.path()).isEqualTo("/pro/journal");
      Axe.check(browser);
      browser.press("Vérifier le journal");
      assertThat(browser.find(".callout:not([hidden])").getText())
          .contains("Le journal est entier");
      assertThat(browser.text()).contains("S’est connecté");
      Axe.check(browser);
      browser.screenshot("journal");
      browser.open("/pro");
      assertThat(browser.text()).contains("Administrateur");
      Axe.check(browser);
      browser.screenshot("pro-home");
      browser.press("Se déconnecter");
      browser.find("#login");
      assertThat(browser.path()).isEqualTo("/pro/connexion");
      assertThat(browser.console()).isEmpty();
    }
  }

  @Test
  void signing_in_needs_no_script_and_fits_a_phone() {
    try (Browser browser = Browser.phone().withoutScript()) {
      browser.open("/pro");
      assertThat(browser.overflows()).isFalse();
      browser.screenshot("login-phone");
      browser.type("#login", "referent").type("#password", "jalons-demo").press("Se connecter");
      assertThat(browser.find(".card").getText()).contains("Traiter les alertes");
      assertThat(browser.overflows()).isFalse();
      browser.screenshot("pro-home-phone");
    }
  }
}
