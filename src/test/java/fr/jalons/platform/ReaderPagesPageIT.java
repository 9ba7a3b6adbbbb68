package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's browser meets: nothing foreign, nothing heavy, nothing that needs a script. */
class ReaderPagesPageIT {
  private static final int FIRST_VIEW_BYTES = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/guide/demarches/recensement-citoyen",
        "/urgence",
        "/paroles",
        "/paroles/donner",
        "/accessibilite",
        "/confidentialite"
      })
  void a_first_view_is_light_sets_no_cookie_and_asks_nobody_else(String path) {
    try (Browser browser = Browser.overheardPhone()) {
      browser.open(path);

      assertThat(browser.traffic().toThirdParties()).isEmpty();
      assertThat(browser.traffic().cookiesSet()).isEmpty();
      assertThat(browser.cookies()).isEmpty();
      assertThat(browser.traffic().bytes()).isLessThanOrEqualTo(FIRST_VIEW_BYTES);
      assertThat(browser.traffic().urls()).noneMatch(url -> url.contains("jakarta.faces"));
      assertThat(browser.console()).isEmpty();
      assertThat(browser.overflows()).isFalse();
      Axe.check(browser);
    }
  }

  @Test
  void a_parole_is_given_and_followed_without_any_script() {
    try (Browser browser = Browser.phone().withoutScript()) {
      browser.open("/paroles/donner");
      browser.click("label[for=author-YOUNG_PERSON]");
      browser.press("Continuer");
      browser.click("label[for=kind-SUGGESTION]");
      browser.type("#words", "Laissez-nous choisir le jour des visites.");
      browser.press("Continuer");
      browser.click("label[for=wish-COMMISSION_ONLY]");
      atHandSpeed();
      browser.press("Envoyer ma parole");
      String code = browser.find("#code").getText().replaceAll("\\D", "");

      browser.open("/paroles/suivi");
      browser.type("#code", code);
      browser.press("Voir où elle en est");

      assertThat(code).hasSize(16);
      assertThat(browser.find(".life").getText()).contains("Reçue");
    }
  }

  private static void atHandSpeed() {
    try {
      Thread.sleep(2_200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
