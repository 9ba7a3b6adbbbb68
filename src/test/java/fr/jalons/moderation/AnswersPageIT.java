package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import org.junit.jupiter.api.Test;

/** The pages around published paroles, looked at on a phone and at a desk. */
class AnswersPageIT {
  @Test
  void a_reader_searches_the_wall_and_reports_a_text_on_a_phone() {
    try (Browser phone = Browser.phone()) {
      phone.open("/paroles").click("main details summary");
      looked(phone, "wall-search");
      phone.click("main details form button");
      assertThat(phone.all(".parole")).isNotEmpty();
      phone.click(".parole a");
      phone.click("a[href$='/signaler']").find("fieldset");
      looked(phone, "report");
    }
  }

  @Test
  void staff_meet_answers_reports_and_the_entry_of_a_parole_at_a_desk() {
    try (Browser desk = Browser.desktop()) {
      Staff.signIn(desk, "repondant");
      desk.open("/pro/reponses").find(".card");
      looked(desk, "answers");
      desk.click(".card").find("#text");
      looked(desk, "answer");
      desk.open("/pro/saisie").find("#entry");
      looked(desk, "entry");
    }
    try (Browser desk = Browser.desktop()) {
      Staff.signIn(desk, "pro");
      desk.open("/pro/signalements").find("h1");
      looked(desk, "reports");
    }
  }

  private static void looked(Browser browser, String name) {
    browser.screenshot(name);
    assertThat(browser.overflows()).as(name + " fits its screen").isFalse();
    assertThat(browser.console()).as("console of " + name).isEmpty();
    Axe.check(browser);
  }
}
