package fr.jalons.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The harness looks at the home page with all its eyes, so that other tests may trust them. */
class HarnessPageIT {

  @Test
  void a_reader_of_the_home_page_gets_no_cookie_and_asks_nobody_else() {
    try (Browser browser = Browser.overheardPhone().open("/")) {
      assertThat(browser.find("h1").getText()).isNotBlank();
      assertThat(browser.traffic().urls()).contains(SharedPortal.url("/"));
      assertThat(browser.traffic().toThirdParties()).isEmpty();
      assertThat(browser.traffic().cookiesSet()).isEmpty();
      assertThat(browser.cookies()).isEmpty();
      assertThat(browser.traffic().bytes()).isBetween(300L, 100_000L);
      assertThat(browser.overflows()).isFalse();
      Axe.check(browser);
    }
  }

  @Test
  void the_home_page_says_the_same_without_scripts() {
    try (Browser with = Browser.desktop().open("/");
        Browser without = Browser.desktop().withoutScript().open("/")) {
      assertThat(without.text()).isEqualTo(with.text());
    }
  }

  @Test
  void the_switch_for_scripts_is_one() {
    String probe = "data:text/html,<p>before</p><script>document.body.textContent='after'</script>";
    try (Browser browser = Browser.phone()) {
      browser.driver().get(probe);
      assertThat(browser.text()).isEqualTo("after");
      browser.withoutScript().driver().get(probe);
      assertThat(browser.text()).isEqualTo("before");
    }
  }

  @Test
  void axe_says_what_is_wrong_with_a_page_and_where() {
    try (Browser browser = Browser.phone().open("/accessibilite")) {
      browser
          .driver()
          .executeScript("document.querySelector('main p').after(document.createElement('img'))");

      assertThatThrownBy(() -> Axe.check(browser))
          .isInstanceOf(AssertionError.class)
          .hasMessageContainingAll("/accessibilite", "image-alt", "<img>");
    }
  }

  @Test
  void a_look_finds_on_a_page_like_one_seen_before_what_is_wrong_with_it_alone() {
    try (Browser phone = Look.smallPhone()) {
      Look first = Look.at(phone, "/accessibilite");
      assertThat(first.violations()).isEmpty();
      assertThat(first.tooWide()).isZero();
      Look again = Look.at(phone, "/accessibilite");
      assertThat(again.violations()).isEmpty();
      assertThat(again.bytes()).as("what the cache gave counts too").isEqualTo(first.bytes());

      phone
          .driver()
          .executeScript(
              """
              const words = document.querySelector('main p');
              words.style.cssText = 'color: #ddd; background: #fff';
              words.after(document.createElement('img'));
              """);
      Look spoiled = Look.asItStands(phone);
      assertThat(String.join("\n", spoiled.violations()))
          .contains("color-contrast", "rgb(221, 221, 221)", "image-alt");
      assertThat(spoiled.violations()).hasSize(2);
    }
  }

  @Test
  void plain_http_and_the_tables_are_at_hand() throws SQLException {
    assertThat(SharedPortal.get("/").status()).isEqualTo(200);
    assertThat(SharedPortal.get("/").cookies()).isEmpty();
    assertThat(SharedPortal.get("/nulle-part").status()).isEqualTo(404);
    try (Connection connection = SharedPortal.jdbc()) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }
}
