package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Browser;
import fr.jalons.testing.SharedPortal;
import fr.jalons.testing.Soon;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A published text in which a reader saw danger where there was none. */
class FalseAlarmPageIT {
  private static final String WORDS = "Le refrain disait de tout casser, et nous avons ri.";

  @Test
  void a_text_leaves_the_wall_at_once_and_comes_back_past_two_professionals_and_two_readers() {
    Way.Given given = Way.published(WORDS, WORDS);
    String bench = "/pro/moderation/" + given.id();
    String page = Way.address(given.id());
    assertThat(SharedPortal.get(page).status()).isEqualTo(200);
    try (Browser reader = Browser.desktop();
        Browser referent = Browser.phone();
        Browser author = Browser.phone()) {
      Staff.signIn(reader, "pro2");
      alerts(reader, bench);
      assertThat(SharedPortal.get(page).status()).isEqualTo(404);
      Way.follows(author, given.code());
      author.met("false-02-author-meanwhile");
      assertThat(author.text()).contains("119");

      Staff.signIn(referent, "referent2");
      String alert = "/pro/alertes/" + alertOf(given.id());
      referent.open(alert).type("#dismiss-reason", "Une chanson.");
      referent.met("false-03-referent");
      referent.click("#dismiss").find(".callout.is-good");
      assertThat(Staff.status(given.id())).isEqualTo("ALERT");
      isConfirmed(alert);
    }
    assertThat(Staff.status(given.id())).isEqualTo("SUSPENDED");
    assertThat(SharedPortal.get(page).status()).isEqualTo(404);
    isReadAgain(bench);
    Way.becomes(given.id(), "PUBLISHED");
    try (Browser anybody = Browser.phone()) {
      anybody.open(page).met("false-07-back");
      assertThat(anybody.text()).contains(WORDS);
    }
  }

  @Test
  void words_that_only_may_speak_of_danger_are_told_apart_and_wait_in_their_turn_again() {
    long possible = Way.given("Le soir, on crie un peu trop chez nous.").id();
    long called = Way.given("Mon beau-père me frappe et menace de me tuer.").id();
    Staff.sql("UPDATE parole SET rank = 0 WHERE id = " + possible);
    Staff.sql(
        "UPDATE parole SET territory = 'false-alarm-it' WHERE id IN (%d, %d)"
            .formatted(possible, called));
    String mine = "/pro/moderation?territoire=false-alarm-it";
    try (Browser reader = Browser.phone()) {
      Staff.signIn(reader, "pro");
      reader.open(mine);
      assertThat(reader.text()).contains("Danger possible", "un référent est appelé");
      reader.met("possible-01-queue");
      reader.open(mine + "&reperes=CALLED");
      assertThat(reader.all("#rows tbody tr")).hasSize(1);
      reader.open("/pro/moderation/" + called).find("#danger-note .callout.is-danger");
      assertThat(reader.all("#false-alarm")).isEmpty();
      reader.open(mine + "&reperes=POSSIBLE");
      assertThat(reader.all("#rows tbody tr")).hasSize(1);
      reader.open("/pro/moderation/" + possible).find("#danger-note .callout.is-alert");
      reader.met("possible-02-bench");
      reader.click("#false-alarm");
      Soon.is(() -> reader.all("#danger-note .callout").isEmpty());
      assertThat(reader.find("#sensitive").getText()).contains("ensible");
      reader.met("possible-03-false");
    }
    assertThat(Staff.text("SELECT rank FROM parole WHERE id = " + possible)).isEqualTo("1");
    assertThat(
            Staff.text(
                "SELECT COUNT(*) FROM journal_entry WHERE act = 'FALSE_ALARM' AND item_id = "
                    + possible))
        .isEqualTo("1");
    Way.proposed(possible, "Le soir, on crie un peu trop chez nous.");
  }

  private static void alerts(Browser reader, String bench) {
    reader.open(bench).click("[data-dialog=danger]").type("#danger-reason", "Tout casser ?");
    reader.met("false-01-danger");
    reader.click("#danger-go").find(".callout.is-good");
  }

  private static void isConfirmed(String alert) {
    try (Browser second = Browser.desktop()) {
      Staff.signIn(second, "pro");
      second.open(alert).met("false-04-confirm");
      assertThat(second.text()).contains("Une chanson.");
      second.click("#confirm").find(".callout.is-good");
    }
  }

  private static void isReadAgain(String bench) {
    try (Browser first = Browser.desktop();
        Browser second = Browser.desktop()) {
      Staff.signIn(first, "pro");
      first.open(bench).click("[data-dialog=publish]").find("#publish-go");
      first.met("false-05-first");
      first.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
      first.find(".callout.is-good");
      Staff.signIn(second, "usager");
      second.open(bench).click("[data-dialog=agree]").find("#agree-go");
      second.met("false-06-second");
      second.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
      second.find(".callout.is-good");
    }
  }

  private static String alertOf(long id) {
    return Staff.text("SELECT MAX(id) FROM alert WHERE parole_id = " + id);
  }
}
