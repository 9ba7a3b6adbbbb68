package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Browser;
import org.junit.jupiter.api.Test;

/** The pages around published paroles, looked at on a phone and at a desk. */
class AnswersPageIT {
  @Test
  void a_reader_searches_the_wall_and_reports_a_text_on_a_phone() {
    try (Browser phone = Browser.phone()) {
      phone.open("/paroles").click("main details summary");
      phone.met("wall-search");
      phone.click("main details form button");
      assertThat(phone.all(".parole")).isNotEmpty();
      phone.click(".parole a");
      phone.click("a[href$='/signaler']").find("fieldset");
      phone.met("report");
    }
  }

  @Test
  void staff_meet_answers_reports_and_the_entry_of_a_parole_at_a_desk() {
    try (Browser desk = Browser.desktop()) {
      Staff.signIn(desk, "repondant");
      desk.open("/pro/reponses").find(".card");
      desk.met("answers");
      desk.click(".card").find("#text");
      desk.met("answer");
      desk.open("/pro/saisie").find("#entry");
      desk.met("entry");
    }
    try (Browser desk = Browser.desktop()) {
      Staff.signIn(desk, "pro");
      desk.open("/pro/signalements").find("h1");
      desk.met("reports");
    }
  }
}
