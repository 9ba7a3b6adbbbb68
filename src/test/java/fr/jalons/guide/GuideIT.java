package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideIT {
  @Test
  void the_guide_leads_to_every_theme_that_has_fiches() {
    Page guide = SharedPortal.get("/guide");

    assertThat(guide.status()).isEqualTo(200);
    List<String> tiles = guide.html().select("a.tile").eachAttr("href");
    assertThat(tiles).contains("/guide/demarches", "/guide/logement", "/guide/aides-apres-18-ans");
    for (String theme : tiles) {
      assertThat(SharedPortal.get(theme).html().select("a.row")).as(theme).isNotEmpty();
    }
  }

  @Test
  void every_fiche_that_an_age_leads_to_can_be_read() {
    for (String age : List.of("16", "17", "18", "21")) {
      List<String> rows =
          SharedPortal.get("/guide/age/" + age).html().select("a.row").eachAttr("href");
      assertThat(rows).as("fiches at %s", age).isNotEmpty();
      assertThat(SharedPortal.get(rows.get(0)).status()).isEqualTo(200);
    }
  }

  @Test
  void a_fiche_says_what_it_rests_on_and_until_when() {
    Page fiche = SharedPortal.get("/guide/demarches/recensement-citoyen");

    assertThat(fiche.html().select("h1").text()).startsWith("J’ai 16");
    assertThat(fiche.html().select(".steps > li")).hasSizeGreaterThan(2);
    assertThat(fiche.html().select(".sources a[href^=https]")).isNotEmpty();
    assertThat(fiche.html().select(".sources").text()).contains("Vérifié le", "À revoir avant le");
    assertThat(fiche.body()).doesNotContain("{{", "???");
  }

  @Test
  void a_fiche_is_the_same_for_every_reader_and_sets_no_cookie() {
    Page first = SharedPortal.get("/guide/logement/loyer-impaye");
    Page again =
        SharedPortal.get("/guide/logement/loyer-impaye", "If-None-Match", first.header("ETag"));

    assertThat(first.cookies()).isEmpty();
    assertThat(again.status()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/guide/nulle-part",
        "/guide/logement/nulle-part",
        "/guide/age/19",
        "/guide/age/18-21",
        "/guide/situation/nulle-part",
        "/guide/logement/bail/encore"
      })
  void what_does_not_exist_is_not_found(String path) {
    assertThat(SharedPortal.get(path).status()).isEqualTo(404);
  }

  @Test
  void a_search_forgives_typing_and_leads_to_the_fiche() {
    Page found = SharedPortal.get("/guide/recherche?q=jai%20perdu%20ma%20carte%20didentit%C3%A9");

    assertThat(found.html().select("a.row").first().attr("href"))
        .isEqualTo("/guide/demarches/carte-identite");
    assertThat(found.html().select("mark")).isNotEmpty();
    assertThat(found.html().select("#q").val()).isEqualTo("jai perdu ma carte didentité");
    assertThat(found.cookies()).isEmpty();
  }

  @Test
  void each_question_that_the_browser_suggests_finds_its_fiche_first() {
    Page page = SharedPortal.get("/guide/recherche");
    List<String> questions = page.html().select("#questions option").eachAttr("value");

    assertThat(questions).hasSizeGreaterThan(84);
    String question = questions.get(0);
    Page found =
        SharedPortal.get(
            "/guide/recherche?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    assertThat(found.html().select("a.row b").first().text().replace('\u2011', '-'))
        .isEqualTo(question);
  }

  @Test
  void a_search_that_finds_nothing_says_where_else_to_go() {
    Page nothing = SharedPortal.get("/guide/recherche?q=qwxzqwxz&age=16");

    assertThat(nothing.html().select("a.row")).isEmpty();
    assertThat(nothing.html().select("main a[href=/urgence]")).isNotEmpty();
    assertThat(nothing.html().select("a.chip").eachAttr("href")).contains("/guide/logement");
  }

  @Test
  void what_is_typed_is_never_taken_for_markup() {
    Page page = SharedPortal.get("/guide/recherche?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select("script:not([src])")).isEmpty();
  }

  @Test
  void each_emergency_number_is_one_tap_away() {
    Page page = SharedPortal.get("/urgence");

    assertThat(page.html().select("a.number").eachAttr("href"))
        .contains("tel:17", "tel:15", "tel:112", "sms:114", "tel:119", "tel:3114", "tel:3018")
        .allMatch(link -> link.matches("(tel|sms):\\d+"));
    assertThat(page.body()).doesNotContain("???");
  }
}
