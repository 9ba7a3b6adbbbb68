package fr.jalons.guide.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The guide's desk in a browser, and the reader's page beside it. */
class GuideDeskPageIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FICHE = "/pro/guide/fr/culture-loisirs-numerique/payer-mon-sport";
  private static final String READ = "/guide/culture-loisirs-numerique/payer-mon-sport";
  private static final String NEW = "Relis cette ligne une fois.";
  private static final String FACT = "BUD-17-heure";
  private static final String OUT = "culture-loisirs-numerique/sorties-gratuites";
  private static final String STAYS = "culture-loisirs-numerique/partir-en-vacances";
  private static final List<String> CITING =
      List.of("/guide/travail/premier-contrat", "/guide/travail/travailler-avant-18-ans");

  @Test
  void an_editor_writes_is_told_what_is_wrong_publishes_and_the_reader_sees_it() {
    try (Browser editor = Browser.desktop();
        Browser reader = Browser.phone()) {
      reader.open(READ);
      signIn(editor);
      met(editor, "/pro/guide", "desk-list");
      met(editor, FICHE, "desk-editor");
      String shipped = editor.find("#further").getDomProperty("value");
      editor.type("#further", shipped + "\nCela coûte 50 €.");
      until(editor, ".remarks");
      assertThat(editor.find(".remarks").getText()).contains("Un montant est écrit");
      Axe.check(editor);
      editor.click("[data-dialog=publish]").click("#publish-go");
      assertThat(until(editor, "#trouble .callout")).contains("ne peut pas encore être publiée");

      editor.type("#further", shipped + "\n" + NEW);
      gone(editor, ".remarks");
      editor.driver().switchTo().frame(editor.find("iframe.phone"));
      assertThat(editor.text()).contains(NEW);
      editor.driver().switchTo().defaultContent();
      editor.click("[data-dialog=publish]");
      editor.find("#publish-go");
      Axe.check(editor);
      editor.click("#publish-go");
      assertThat(until(editor, ".callout.is-good")).contains("C’est publié");
      assertThat(reader.open(READ).text()).contains(NEW);

      met(editor, FICHE + "/versions", "desk-versions");
      assertThat(editor.text()).contains("En ligne", "Version livrée", NEW);
      met(editor, "/pro/guide/calendrier", "desk-calendar");
      met(editor, "/pro/guide/traductions", "desk-translations");
      met(editor, "/pro/guide/livre", "desk-shipped");
      met(editor, "/pro/guide/liens", "desk-links");
      met(editor, "/pro/guide/retirees", "desk-withdrawn");
      met(editor, "/pro/guide/nouvelle", "desk-new");
      met(editor, "/pro/guide/en/demarches/domiciliation/relecture", "desk-proofreading");
    }
  }

  @Test
  void an_amount_whose_date_passes_leaves_every_page_that_cites_it() {
    try (Browser editor = Browser.desktop();
        Browser reader = Browser.phone()) {
      signIn(editor);
      met(editor, "/pro/guide/faits", "desk-facts");
      met(editor, "/pro/guide/faits/" + FACT, "desk-fact");
      String value = plain(editor.find("#value").getDomProperty("value"));
      String day = editor.find("#checkBy").getDomProperty("value");
      CITING.forEach(page -> assertThat(shown(reader, page)).as(page).contains(value));

      change(editor, LocalDate.now().minusDays(1).toString());
      CITING.forEach(
          page ->
              assertThat(shown(reader, page))
                  .as(page)
                  .doesNotContain(value)
                  .contains("montant à vérifier"));

      editor.open("/pro/guide/faits/" + FACT);
      change(editor, day);
      CITING.forEach(page -> assertThat(shown(reader, page)).as(page).contains(value));
    }
  }

  @Test
  void a_fiche_taken_out_leads_to_another_and_comes_back() {
    try (Browser editor = Browser.desktop()) {
      signIn(editor);
      met(editor, "/pro/guide/fr/" + OUT + "/retrait", "desk-withdraw");
      editor
          .driver()
          .executeScript("document.getElementById('instead').value = arguments[0]", STAYS);
      editor.type("#reason", "Remplacée par une autre.");
      editor.click("#withdraw").click(".ui-confirmdialog-yes");
      assertThat(until(editor, ".table")).contains(OUT, STAYS, "Remplacée par une autre.");
      Axe.check(editor);
      Page moved = SharedPortal.get("/ar/guide/" + OUT);
      assertThat(moved.status()).isEqualTo(301);
      assertThat(moved.header("Location")).endsWith("/ar/guide/" + STAYS);
      assertThat(SharedPortal.get("/api/v1/fiches/" + OUT).status()).isEqualTo(404);

      editor.click(".table .acts a").click(".ui-confirmdialog-yes");
      until(editor, ".empty");
      assertThat(SharedPortal.get("/guide/" + OUT).status()).isEqualTo(200);
    }
  }

  private static void change(Browser editor, String day) {
    editor.find("#checkBy");
    editor.driver().executeScript("document.getElementById('checkBy').value = arguments[0]", day);
    editor.click("#show");
    until(editor, "#effects .change");
    Axe.check(editor);
    editor.click("#save");
    assertThat(until(editor, ".callout.is-good")).contains("Le fait est enregistré");
  }

  /** What the page says, all white space alike. */
  private static String shown(Browser reader, String page) {
    return plain(reader.open(page).text());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
  }

  private static void signIn(Browser editor) {
    editor.open("/pro/connexion").type("#login", "editeur").type("#password", "jalons-demo");
    editor.click("#go");
    until(editor, ".pro-nav");
  }

  private static void met(Browser editor, String path, String name) {
    editor.open(path);
    until(editor, "main h1");
    editor.screenshot(name);
    assertThat(editor.overflows()).as(name + " fits its screen").isFalse();
    assertThat(editor.console()).as("console of " + name).isEmpty();
    Axe.check(editor);
  }

  private static String until(Browser browser, String css) {
    return new WebDriverWait(browser.driver(), PATIENCE)
        .until(
            driver ->
                driver.findElements(By.cssSelector(css)).stream()
                    .filter(element -> element.isDisplayed())
                    .findFirst()
                    .orElse(null))
        .getText();
  }

  private static void gone(Browser browser, String css) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .until(driver -> driver.findElements(By.cssSelector(css)).isEmpty());
  }
}
