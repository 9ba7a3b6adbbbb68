package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidePageIT {
  private static final String FICHE = "/guide/logement/loyer-impaye";
  private static final List<String> PAGES =
      List.of(
          "/guide",
          "/guide/logement",
          "/guide/age/18",
          "/guide/situation/etranger",
          FICHE,
          "/guide/aides-apres-18-ans/contester-un-refus",
          "/guide/recherche",
          "/guide/recherche?q=carte+vitale",
          "/guide/recherche?q=qwxzqwxz",
          "/guide/glossaire",
          "/guide/parcours",
          "/guide/parcours/majorite",
          "/urgence");
  private static final int MOST_BYTES = 100_000;

  /** On a phone, {@code EveryPublicPagePageIT} looks at all of them. */
  @Test
  void every_kind_of_page_is_accessible_on_a_wide_screen() {
    try (Browser browser = Browser.desktop()) {
      for (String page : PAGES) {
        browser.open(page);
        browser.find("h1");
        Axe.check(browser);
        assertThat(browser.overflows()).as("%s scrolls sideways", page).isFalse();
      }
    }
  }

  @Test
  void a_question_is_answered_without_script_from_the_front_door() {
    try (Browser browser = Browser.phone().withoutScript()) {
      browser.open("/");
      browser.click("a[href='/guide']");
      browser.click("a[href='/guide/logement']");
      browser.click("a[href='" + FICHE + "']");

      assertThat(browser.path()).isEqualTo(FICHE);
      assertThat(browser.text()).contains("La réponse", "Ce que tu fais", "Sources");
      browser.click("summary");
      assertThat(browser.find("details > p").isDisplayed()).isTrue();
    }
  }

  @Test
  void a_first_visit_is_light_and_stays_at_home() {
    try (Browser browser = Browser.overheardPhone()) {
      browser.open(FICHE);
      browser.find("h1");

      assertThat(browser.traffic().bytes()).isLessThan(MOST_BYTES);
      assertThat(browser.traffic().toThirdParties()).isEmpty();
      assertThat(browser.cookies()).isEmpty();
    }
  }
}
