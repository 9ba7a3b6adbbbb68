package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.HtmlCheck;
import fr.jalons.testing.Page;
import fr.jalons.testing.PublicPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Holds every page that links lead to from the home page to the same rules. */
class EveryPublicPageIT {
  private static final int PAGE_BYTES = 90_000;

  private static final Map<String, Page> PAGES = PublicPages.all();

  @Test
  void the_guide_and_the_paroles_are_reached_by_links_alone() {
    assertThat(PAGES).hasSizeGreaterThan(100).containsKeys("/guide", "/urgence", "/paroles");
  }

  @Test
  void no_link_leads_nowhere() {
    assertThat(PAGES).allSatisfy((path, page) -> assertThat(page.status()).as(path).isEqualTo(200));
  }

  @Test
  void the_html_checker_finds_nothing() throws Exception {
    HtmlCheck checker = new HtmlCheck();
    List<String> errors = new ArrayList<>();
    PAGES.values().stream()
        .filter(PublicPages::isHtml)
        .forEach(page -> errors.addAll(checker.errors(page)));

    assertThat(errors).isEmpty();
  }

  @Test
  void every_page_has_one_heading_a_language_a_title_and_no_sentence_missing() {
    SoftAssertions all = new SoftAssertions();
    PAGES.forEach(
        (path, page) -> {
          if (PublicPages.isHtml(page)) {
            all.assertThat(page.html().select("h1")).as(path).hasSize(1);
            all.assertThat(page.html().selectFirst("html").attr("lang")).as(path).isNotBlank();
            all.assertThat(page.html().title()).as(path).isNotBlank();
            all.assertThat(page.body().contains("???")).as(path).isFalse();
            all.assertThat(page.body().length()).as(path).isLessThan(PAGE_BYTES);
          }
        });
    all.assertAll();
  }

  @Test
  void no_page_sets_a_cookie_or_calls_another_site() {
    assertThat(PAGES)
        .allSatisfy(
            (path, page) -> {
              assertThat(page.cookies()).as(path).isEmpty();
              // A feed is read elsewhere, so its links are whole
              if (!path.endsWith(".atom")) {
                assertThat(page.html().select("[src^=http], link[href^=http]")).as(path).isEmpty();
              }
            });
  }
}
