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
  void journeys_numbers_and_words_are_told_in_the_readers_language() {
    Page journey = SharedPortal.get("/ar/guide/parcours/majorite");

    assertThat(journey.html().select("h1").attr("lang")).isEqualTo("ar");
    assertThat(journey.html().select(".callout.is-alert")).hasSize(1);
    assertThat(SharedPortal.get("/en/urgence").html().select("#besoin-toit h2").text())
        .isEqualTo("I have nowhere to sleep tonight");
    assertThat(SharedPortal.get("/en/guide/glossaire").html().select("#visale dd").text())
        .contains("guarantee");
  }

  @Test
  void what_is_typed_in_a_language_finds_its_translation() {
    Page english = SharedPortal.get("/en/guide/recherche?q=identity+card");
    Page arabic = SharedPortal.get("/ar/guide/recherche?q=%D8%A8%D8%B7%D8%A7%D9%82%D8%A9");

    assertThat(english.html().select(".rows a").first().attr("href")).isEqualTo("/en" + CARD);
    assertThat(arabic.html().select(".rows a").first().attr("href")).startsWith("/ar/guide/");
    assertThat(arabic.html().select(".rows b").first().attr("lang")).isEqualTo("ar");
  }

  @Test
  void an_opinion_is_thanked_for_in_the_readers_language() {
    Page thanks = SharedPortal.get("/en" + CARD).form("form[method=post]").send();

    assertThat(thanks.html().select("html").attr("lang")).isEqualTo("en");
    assertThat(thanks.html().select(".rows a").first().attr("href")).isEqualTo("/en" + CARD);
    assertThat(thanks.html().select("footer a[lang=fr]").attr("href")).isEqualTo("/");
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
              "/ar/guide/parcours",
              "/ar/guide/parcours/majorite",
              "/ar/guide/glossaire",
              "/ar/guide/recherche?q=logement",
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
