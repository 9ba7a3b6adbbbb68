package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagePageIT {
  private static final String CARD = "/guide/demarches/carte-identite";
  private static final String NOT_TRANSLATED = "/guide/demarches/recensement-citoyen";

  @Test
  void a_page_says_its_language_and_leads_to_the_others() {
    Page page = SharedPortal.get("/ar" + CARD);

    assertThat(page.html().select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.html().select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.html().select("link[hreflang]").eachAttr("href"))
        .containsExactly(CARD, "/en" + CARD, "/ar" + CARD);
    assertThat(page.html().select("footer a[lang=fr]").attr("href")).isEqualTo(CARD);
  }

  @Test
  void a_translation_nobody_has_proof_read_says_so() {
    assertThat(SharedPortal.get("/en" + CARD).html().select(".callout").text())
        .contains("proof-read");
  }

  @Test
  void a_fiche_that_is_not_translated_stands_in_french_and_says_so() {
    Page page = SharedPortal.get("/en" + NOT_TRANSLATED);

    assertThat(page.html().select(".callout").text()).contains("not been translated");
    assertThat(page.html().select(".fiche-main").attr("lang")).isEqualTo("fr");
  }

  @Test
  void one_language_never_answers_for_another() {
    String french = SharedPortal.get(CARD).html().select("h1").text();
    String english = SharedPortal.get("/en" + CARD).html().select("h1").text();

    assertThat(SharedPortal.get(CARD).html().select("h1").text()).isEqualTo(french);
    assertThat(english).isNotEqualTo(french);
  }

  @Test
  void what_is_not_translated_has_no_address_in_other_languages() {
    for (String path : List.of("/en/paroles", "/ar/pro", "/en/guide/avis", "/de/guide")) {
      assertThat(SharedPortal.get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void a_telephone_number_is_never_turned_round() {
    assertThat(SharedPortal.get("/ar/urgence").html().select(".number > b"))
        .isNotEmpty()
        .allMatch(number -> number.attr("dir").equals("ltr"));
    assertThat(SharedPortal.get("/ar/guide/annuaire?besoin=prefecture").html().text())
        .contains("\u206603 87 34 87 34\u2069");
  }

  @Test
  void every_arabic_template_is_accessible_and_never_scrolls_sideways() {
    try (Browser browser = Browser.phone()) {
      for (String path :
          List.of(
              "/ar",
              "/ar/guide",
              "/ar/guide/demarches",
              "/ar" + CARD,
              "/ar" + NOT_TRANSLATED,
              "/ar/guide/age/17",
              "/ar/guide/annuaire?besoin=mission-locale&commune=Forbach",
              "/ar/urgence")) {
        browser.open(path);
        browser.find("h1");
        Axe.check(browser);
        assertThat(browser.overflows()).as(path).isFalse();
      }
    }
  }
}
