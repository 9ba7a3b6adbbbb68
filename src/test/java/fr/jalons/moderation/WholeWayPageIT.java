package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Browser;
import fr.jalons.testing.Soon;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** One parole from the phone of its author, past two readers, to the wall. */
class WholeWayPageIT {
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
    author.met("way-01-guide");
    author.click(".tiles a");
    author.met("way-02-theme");
    author.click(".rows a");
    author.find("article.fiche");
    author.met("way-03-fiche");
  }

  private static String gives(Browser author) {
    author.open("/paroles");
    author.met("way-04-wall");
    author.click("main a[href='/paroles/donner']");
    author.met("way-05-who");
    author.click("label[for=author-PARENT]").click("[name=next]");
    author.find("#words");
    author.met("way-06-words");
    author.click("label[for=kind-THANKS]");
    author.type(
        "#words",
        "Quand Zoltan est rentré au CP à Sarreguemines, on m'a laissé venir, " + ENDING + ".");
    author.click("[name=next]");
    author.find("#wish");
    author.met("way-07-wish");
    author.click("label[for=wish-SHOW_ME_FIRST]").click("[name=send]");
    String code = author.find("#code").getText().replaceAll("\\D", "");
    author.met("way-08-receipt");
    assertThat(code).hasSize(16);
    return code;
  }

  private static void hides(Browser first, long id) {
    Staff.signIn(first, "pro");
    first.open("/pro/moderation");
    first.met("way-09-queue");
    first.open("/pro/moderation/" + id);
    first.met("way-10-bench");
    hide(first, "Zoltan", "1");
    hide(first, "Sarreguemines", "4");
    assertThat(first.find("#text").getDomProperty("value"))
        .contains("[prénom] est rentré au CP à [lieu]")
        .doesNotContain("Zoltan");
    keys(first, "p");
    first.find("#publish-go");
    first.met("way-11-propose");
    first.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    first.find(".callout.is-good");
    first.met("way-12-proposed");
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
    second.met("way-13-user-queue");
    second.open("/pro/moderation/" + id);
    assertThat(second.text()).contains("[prénom]", "[lieu]").doesNotContain("Zoltan");
    second.met("way-14-second");
    keys(second, "a");
    second.find("#agree-go");
    second.met("way-15-agree");
    second.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    second.find(".callout.is-good");
  }

  private static void accepts(Browser author, String code) {
    author.open("/paroles/suivi").type("#code", code);
    author.click("form[action='/paroles/suivi'] button");
    author.find(".exact");
    author.met("way-16-exact-text");
    assertThat(author.text()).contains("[prénom] est rentré au CP à [lieu]");
    author.press("J'accepte ce texte");
    author.find(".callout.is-good");
    author.met("way-17-accepted");
  }

  private static void isOnTheWall(Browser author) {
    Soon.is(() -> author.open("/paroles").text().contains(ENDING));
    author.met("way-18-published");
    assertThat(author.text()).doesNotContain("Zoltan", "Sarreguemines");
    assertThat(author.cookies()).isEmpty();
  }

  private static void keys(Browser browser, CharSequence keys) {
    browser.driver().findElement(By.tagName("body")).sendKeys(keys);
  }
}
