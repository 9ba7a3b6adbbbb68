package fr.jalons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryPageIT {
  private static final String FORBACH = "/guide/annuaire?besoin=mission-locale&commune=Forbach";

  @Test
  void a_fiche_leads_to_services_by_need_and_commune_without_script() {
    try (Browser browser = Browser.phone().withoutScript()) {
      browser.open("/guide/logement/loyer-impaye");
      browser.click("a[href^='/guide/annuaire?besoin=']");
      browser.type("#commune", "metz");
      browser.click("form[action='/guide/annuaire'] .btn-main");

      assertThat(browser.path()).startsWith("/guide/annuaire");
      assertThat(browser.find("#commune").getAttribute("value")).isEqualTo("Metz");
    }
  }

  @Test
  void what_is_not_confirmed_for_a_commune_is_said() {
    Page page = SharedPortal.get(FORBACH);

    assertThat(page.html().select(".callout").text()).contains("Forbach", "Mission locale");
    assertThat(page.html().select("#groupe-around").text()).contains("Forbach / Saint-Avold");
    assertThat(page.html().select("#groupe-national")).isNotEmpty();
  }

  @Test
  void what_is_old_bears_the_year_of_its_source() {
    assertThat(
            SharedPortal.get(FORBACH).html().select("#mission-locale-moselle-centre .tag").text())
        .contains("2020");
  }

  @Test
  void an_unknown_place_is_echoed_as_text_only() {
    Page page = SharedPortal.get("/guide/annuaire?commune=%3Cb%3EX%3C%2Fb%3E");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select(".callout b")).isEmpty();
    assertThat(page.html().select(".callout").text()).contains("<b>X</b>");
  }

  @Test
  void an_unknown_kind_is_not_found() {
    assertThat(SharedPortal.get("/guide/annuaire?besoin=nulle-part").status()).isEqualTo(404);
  }

  @Test
  void the_map_leads_by_keyboard_and_by_list_to_the_same_services() {
    Page page = SharedPortal.get("/ar/guide/annuaire?commune=Creutzwald");

    assertThat(page.html().select("svg.map .map-dot")).hasSizeGreaterThan(8);
    assertThat(page.html().select(".map-list a").eachAttr("href"))
        .containsAll(page.html().select("svg.map .map-dot").eachAttr("href"))
        .allMatch(href -> href.startsWith("/ar/guide/annuaire?commune="));
    assertThat(page.html().select(".map-here").text()).contains("Creutzwald");
    assertThat(page.html().select("#groupe-nearest")).isNotEmpty();
    assertThat(page.html().text()).doesNotContainPattern("[\\u0660-\\u0669]");
  }

  @Test
  void the_directory_is_accessible_on_every_screen() {
    for (Browser screen : List.of(Browser.phone(), Browser.desktop())) {
      try (Browser browser = screen) {
        browser.open(FORBACH);
        browser.find("h1");
        Axe.check(browser);
        assertThat(browser.overflows()).isFalse();
      }
    }
  }
}
