package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The bench by keyboard alone, every key counted from the queue on; and without any script. */
class BenchPageIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ONLY_MINE = "/pro/moderation?territoire=bench-page-it";

  private int keys;

  @Test
  void a_reader_works_by_keyboard_and_few_keys_are_enough() {
    long clean = aParole("Tout va bien depuis la rentrée.");
    long spam = aParole("Canapé à vendre, presque neuf.");
    long named = aParole("Merci à Zoltan. Le dimanche, ZOLTAN cuisine et Samira chante.");
    try (Browser reader = Browser.desktop()) {
      Staff.signIn(reader, "pro");
      reader.open(ONLY_MINE);
      reader.met("bench-01-queue");

      press(reader, "n");
      arrives(reader, clean);
      proposesToPublish(reader);
      assertThat(keys).as("keys for a clean item").isLessThanOrEqualTo(3);
      Way.becomes(clean, "PROPOSED");

      keys = 1; // the next one has opened by itself; a reader who starts presses N
      arrives(reader, spam);
      press(reader, "r");
      reader.find("#motive");
      press(reader, "3");
      reader.met("bench-02-refusal");
      press(reader, Keys.ENTER);
      arrives(reader, named);
      assertThat(keys).as("keys for a refusal").isLessThanOrEqualTo(4);
      Way.becomes(spam, "PROPOSED");
      assertThat(Staff.text("SELECT motive FROM parole WHERE id = " + spam)).isEqualTo("OFF_TOPIC");

      redacts(reader);
      keys = 1;
      proposesToPublish(reader);
      assertThat(keys).as("keys for an edited item, beside the edits").isLessThanOrEqualTo(6);
      Way.becomes(named, "PROPOSED");
      press(reader, "u");
      Way.becomes(named, "RECEIVED");
      reader.find("#original");
      assertThat(publicText(reader)).startsWith("Merci à [mon ami].");
      isToldOfNews(reader);
    }
  }

  /** What comes while the queue is open is announced, and the page stays as it is. */
  private static void isToldOfNews(Browser reader) {
    reader.open(ONLY_MINE);
    int rows = reader.all("[data-row]").size();
    aParole("Encore une parole.");
    reader.driver().executeScript("window.lookNews()");
    assertThat(reader.find(".news").getText()).contains("Une nouvelle parole");
    assertThat(reader.all("[data-row]")).hasSize(rows);
    reader.met("bench-06-news");
    reader.click(".news a");
    waits(reader).until(driver -> reader.all("[data-row]").size() == rows + 1);
  }

  /** Sent, refused, told: what the page's script cannot show is said in the page's own words. */
  @Test
  void a_script_that_is_refused_or_comes_too_late_says_so_in_words() {
    String role =
        "UPDATE account_role SET role = '%s' WHERE account_id ="
            + " (SELECT id FROM account WHERE login = 'pro2')";
    try (Browser reader = Browser.phone()) {
      Staff.signIn(reader, "pro2");
      reader.open("/pro/moderation");
      try {
        Staff.sql(role.formatted("OBSERVATEUR"));
        lost(reader, "lookNews()", "lost-403");
      } finally {
        Staff.sql(role.formatted("PRO"));
      }
      reader.open("/pro/moderation");
      lost(
          reader,
          "document.getElementsByName('jakarta.faces.ViewState')"
              + ".forEach(field => field.value = '-1234:5678'); lookNews()",
          "lost-expired");
    }
  }

  private static void lost(Browser reader, String script, String told) {
    reader.driver().executeScript(script);
    new WebDriverWait(reader.driver(), PATIENCE)
        .until(ExpectedConditions.visibilityOfElementLocated(By.id(told)));
    reader.screenshot(told);
    assertThat(reader.all("[id^=lost]:not([hidden])")).hasSize(1);
    assertThat(reader.overflows()).isFalse();
    Axe.check(reader);
  }

  private void redacts(Browser reader) {
    reader.met("bench-03-marks");
    press(reader, "m");
    assertThat(said(reader)).contains("Repère 1 sur", "Zoltan", "[prénom]");
    press(reader, "v");
    assertThat(publicText(reader)).contains("Merci à [prénom].");
    assertThat(said(reader)).as("the same name, spelt otherwise, is next").contains("ZOLTAN");
    press(reader, "z");
    assertThat(publicText(reader)).contains("Merci à Zoltan.");
    press(reader, "t");
    reader.driver().switchTo().activeElement().sendKeys("mon ami", Keys.ENTER);
    assertThat(publicText(reader)).contains("Merci à [mon ami].");
    press(reader, "v");
    press(reader, "f");
    assertThat(publicText(reader)).doesNotContain("ZOLTAN").contains("Samira chante");
    waits(reader)
        .until(driver -> !driver.findElements(By.cssSelector("#difference del")).isEmpty());
    assertThat(reader.find("#difference").getText()).contains("Zoltan", "[mon ami]");
    reader.met("bench-04-redacted");
  }

  @Test
  void without_script_a_reader_still_redacts_and_proposes() {
    long id = aParole("Merci à Zoltan.");
    try (Browser reader = Browser.desktop().withoutScript()) {
      Staff.signIn(reader, "pro2");
      reader.open("/pro/moderation/" + id);
      reader.type("#text", "Merci à [prénom].");
      reader.screenshot("bench-05-plain");
      reader.click("#publish-go");
      Way.becomes(id, "PROPOSED");
    }
  }

  // Words for the above

  private static long aParole(String words) {
    Sending.aTestimony(words).filledInByHand().send();
    long id = Staff.latest();
    Staff.sql("UPDATE parole SET territory = 'bench-page-it', rank = 1 WHERE id = " + id);
    return id;
  }

  private void proposesToPublish(Browser reader) {
    press(reader, "p");
    waits(reader)
        .until(
            driver -> "publish-go".equals(driver.switchTo().activeElement().getDomAttribute("id")));
    keys++;
    reader.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
  }

  private void press(Browser reader, CharSequence key) {
    keys++;
    reader.driver().switchTo().activeElement().sendKeys(key);
  }

  private static void arrives(Browser reader, long id) {
    waits(reader).until(ExpectedConditions.urlContains("/pro/moderation/" + id));
    waits(reader)
        .until(ExpectedConditions.jsReturnsValue("return document.readyState === 'complete'"));
  }

  private static String said(Browser reader) {
    return reader.find("#hidden-said").getText();
  }

  private static String publicText(Browser reader) {
    return reader.find("#text").getDomProperty("value");
  }

  private static WebDriverWait waits(Browser reader) {
    return new WebDriverWait(reader.driver(), PATIENCE);
  }
}
