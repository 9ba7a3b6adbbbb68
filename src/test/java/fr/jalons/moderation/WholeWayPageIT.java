package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import fr.jalons.testing.SharedPortal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One parole from the phone of its author, past two readers, to the wall. */
class WholeWayPageIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ENDING = "et c'est ce matin-là que j'ai repris confiance";

  @Test
  void a_parole_goes_from_its_author_past_two_readers_to_the_wall() {
    try (Browser author = Browser.phone();
        Browser first = Browser.desktop();
        Browser second = Browser.desktop()) {
      readsAFiche(author);
      String code = gives(author);
      long id = Staff.latest();
      hides(first, id);
      agrees(second, id);
      accepts(author, code);
      assertThat(Staff.status(id)).isEqualTo("SCHEDULED");
      Staff.endDelay(id);
      isOnTheWall(author);
    }
  }

  private static void readsAFiche(Browser author) {
    author.open("/guide");
    met(author, "way-01-guide");
    author.click(".tiles a");
    met(author, "way-02-theme");
    author.click(".rows a");
    author.find("article.fiche");
    met(author, "way-03-fiche");
  }

  private static String gives(Browser author) {
    author.open("/paroles");
    met(author, "way-04-wall");
    author.click("main a[href='/paroles/donner']");
    met(author, "way-05-who");
    author.click("label[for=author-PARENT]").click("[name=next]");
    author.find("#words");
    met(author, "way-06-words");
    author.click("label[for=kind-THANKS]");
    author.type(
        "#words",
        "Quand Zoltan est rentré au CP à Sarreguemines, on m'a laissé venir, " + ENDING + ".");
    author.click("[name=next]");
    author.find("#wish");
    met(author, "way-07-wish");
    author.click("label[for=wish-SHOW_ME_FIRST]").click("[name=send]");
    String code = author.find("#code").getText().replaceAll("\\D", "");
    met(author, "way-08-receipt");
    assertThat(code).hasSize(16);
    return code;
  }

  private static void hides(Browser first, long id) {
    Staff.signIn(first, "pro");
    first.open("/pro/moderation");
    met(first, "way-09-queue");
    first.open("/pro/moderation/" + id);
    met(first, "way-10-bench");
    hide(first, "Zoltan", "1");
    hide(first, "Sarreguemines", "4");
    assertThat(first.find("#text").getDomProperty("value"))
        .contains("[prénom] est rentré au CP à [lieu]")
        .doesNotContain("Zoltan");
    keys(first, "p");
    first.find("#publish-go");
    met(first, "way-11-propose");
    first.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    first.find(".callout.is-good");
    met(first, "way-12-proposed");
  }

  /** Selects a word of the original as a hand would, then presses one key. */
  private static void hide(Browser first, String word, String key) {
    first
        .driver()
        .executeScript(
            "const walk = document.createTreeWalker(document.getElementById('original'), 4);"
                + "while (walk.nextNode()) {"
                + "  const at = walk.currentNode.data.indexOf(arguments[0]);"
                + "  if (at >= 0) getSelection().setBaseAndExtent("
                + "    walk.currentNode, at, walk.currentNode, at + arguments[0].length);"
                + "}",
            word);
    keys(first, key);
  }

  private static void agrees(Browser second, long id) {
    Staff.signIn(second, "usager");
    second.open("/pro/moderation");
    met(second, "way-13-user-queue");
    second.open("/pro/moderation/" + id);
    assertThat(second.text()).contains("[prénom]", "[lieu]").doesNotContain("Zoltan");
    met(second, "way-14-second");
    keys(second, "a");
    second.find("#agree-go");
    met(second, "way-15-agree");
    second.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    second.find(".callout.is-good");
  }

  private static void accepts(Browser author, String code) {
    author.open("/paroles/suivi").type("#code", code);
    author.click("form[action='/paroles/suivi'] button");
    author.find(".exact");
    met(author, "way-16-exact-text");
    assertThat(author.text()).contains("[prénom] est rentré au CP à [lieu]");
    author.press("J'accepte ce texte");
    author.find(".callout.is-good");
    met(author, "way-17-accepted");
  }

  private static void isOnTheWall(Browser author) {
    new WebDriverWait(author.driver(), PATIENCE, Duration.ofSeconds(1))
        .until(
            driver -> {
              driver.navigate().to(SharedPortal.url("/paroles"));
              return driver.findElement(By.tagName("body")).getText().contains(ENDING);
            });
    met(author, "way-18-published");
    assertThat(author.text()).doesNotContain("Zoltan", "Sarreguemines");
    assertThat(author.cookies()).isEmpty();
  }

  private static void keys(Browser browser, CharSequence keys) {
    browser.driver().findElement(By.tagName("body")).sendKeys(keys);
  }

  /** Every page that is met is looked at with axe, and kept as a picture. */
  private static void met(Browser browser, String name) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .until(ExpectedConditions.jsReturnsValue("return document.readyState === 'complete'"));
    browser.screenshot(name);
    assertThat(browser.overflows()).as(name + " fits its screen").isFalse();
    assertThat(browser.console()).as("console of " + name).isEmpty();
    Axe.check(browser);
  }
}
