package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Questions offered while typing. */
class SearchPageIT {
  private static final String OPTION = "[role=option]";

  @Test
  void arrows_choose_a_question_and_enter_finds_its_fiche() {
    try (Browser browser = Browser.phone()) {
      browser.open("/guide/recherche");
      browser.type("#q[role=combobox]", "récuperer pécule");

      WebElement field = browser.find("#q");
      String question = browser.find(OPTION).getText();
      assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(browser.find(".suggest [role=status]").getAttribute("textContent"))
          .endsWith(": 1");
      field.sendKeys(Keys.ARROW_DOWN);
      WebElement chosen = browser.find(OPTION + "[aria-selected=true]");
      assertThat(field.getAttribute("aria-activedescendant")).isEqualTo(chosen.getAttribute("id"));
      Axe.check(browser);
      assertThat(browser.overflows()).isFalse();
      browser.screenshot("suggestions");
      field.sendKeys(Keys.ENTER);

      assertThat(browser.find("a.row b").getText()).isEqualTo(question);
    }
  }

  @Test
  void escape_closes_the_list_and_keeps_what_was_typed() {
    try (Browser browser = Browser.desktop()) {
      browser.open("/guide/recherche");
      browser.type("#q[role=combobox]", "permis");
      assertThat(browser.all(OPTION)).hasSizeBetween(2, 6);
      WebElement field = browser.find("#q");
      field.sendKeys(Keys.ARROW_UP);
      assertThat(browser.find(OPTION + ":last-child").getAttribute("aria-selected"))
          .isEqualTo("true");
      field.sendKeys(Keys.ESCAPE);

      assertThat(browser.all("#questions-box[hidden]")).hasSize(1);
      assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
      assertThat(field.getAttribute("value")).isEqualTo("permis");
    }
  }

  @Test
  void the_list_reads_from_right_to_left_on_an_arabic_page() {
    try (Browser browser = Browser.phone()) {
      browser.open("/ar/guide/recherche");
      browser.type("#q[role=combobox]", "كيف");
      browser.find(OPTION);

      Axe.check(browser);
      assertThat(browser.overflows()).isFalse();
      browser.screenshot("suggestions-ar");
    }
  }

  @Test
  void without_script_the_browser_offers_its_own_list() {
    try (Browser browser = Browser.phone().withoutScript()) {
      browser.open("/guide/recherche");

      assertThat(browser.find("#q").getAttribute("list")).isEqualTo("questions");
    }
  }
}
