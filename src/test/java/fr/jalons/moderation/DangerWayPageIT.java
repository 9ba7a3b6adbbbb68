package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Browser;
import fr.jalons.testing.SharedPortal;
import fr.jalons.testing.Soon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** From a person in danger to those who can act, and back to the person. */
class DangerWayPageIT {
  private static final String WORDS = "Zelie dit qu'il est revenu la nuit.";
  private static final String MESSAGE = "Où puis-je vous joindre sans danger ?";
  private static final String CONTACT = "chez ma tante";
  private static final String ANSWER = "Au collège, le matin.";

  @Test
  void a_referent_is_called_passes_the_danger_on_and_speaks_with_the_author() {
    Browser author = Browser.phone();
    String code = danger(author);
    long parole = Staff.latest();
    String alert = Staff.text("SELECT MAX(id) FROM alert WHERE parole_id = " + parole);
    String page = "/pro/alertes/" + alert;
    assertThat(mailAbout(page)).contains("referent@").doesNotContain("Zelie", "collège");

    try (author;
        Browser referent = Browser.desktop()) {
      Staff.signIn(referent, "referent");
      referent.open(page).press("Je prends cette alerte");
      referent.waitFor("Prise");
      assertThat(referent.text()).contains(WORDS, CONTACT);
      referent.met("danger-01-alert");
      referent.type("#message", MESSAGE).click("#write");
      referent.waitFor("Un référent");
      answersByCode(author, code);
      referent.open(page);
      assertThat(referent.text()).contains(ANSWER);
      passesOn(referent);
      referent.met("danger-02-passed-on");
      notesWhatBecameOfIt(referent, page);
    }
    assertThat(Staff.status(parole)).isEqualTo("TRANSMITTED");
    isPrintedForReferentsOnly(alert);
  }

  @Test
  void words_that_may_speak_of_danger_reach_a_referent_who_decides() {
    Sending.aTestimony("Mon beau-père me frappe tous les soirs et menace de me tuer.")
        .filledInByHand()
        .send();
    long parole = Staff.latest();
    String page = "/pro/alertes/signes/" + parole;
    assertThat(mailAbout(page)).contains("referent@").doesNotContain("frappe");

    try (Browser referent = Browser.phone()) {
      Staff.signIn(referent, "referent");
      referent.open(page);
      referent.met("danger-03-signs");
      referent.type("#reason", "Des coups, chaque soir.").click("#raise");
      referent.find(".callout.is-good");
    }
    assertThat(Staff.status(parole)).isEqualTo("ALERT");
    assertThat(Staff.signedIn("referent").get(page).status()).isEqualTo(404);
    assertThat(Staff.signedIn("pro").get(page).status()).isEqualTo(403);
  }

  /** Writes, taps the help that is on each screen, and is told who answers now. */
  private static String danger(Browser author) {
    author.open("/paroles/donner").click("label[for=author-PARENT]").click("[name=next]");
    author.click("label[for=kind-DIFFICULTY]").type("#words", WORDS).click("[name=alert]");
    author.find("[name=alert-send]");
    assertThat(author.text()).contains("119", "17", "112", "114", "3114");
    author.met("danger-00-call");
    author.type("#contact", CONTACT).click("[name=alert-send]").find("#code");
    assertThat(author.text()).contains("Un référent est alerté", "119");
    author.met("danger-00-receipt");
    return author.find("#code").getText().replaceAll("\\D", "");
  }

  private static void answersByCode(Browser author, String code) {
    Way.follows(author, code);
    assertThat(author.text()).contains(MESSAGE);
    author.met("danger-01-message");
    author.press("Lire et répondre");
    author.type("#message", ANSWER).click("form:has([value=talk]) button");
    author.waitFor("Le référent lira cette réponse");
    assertThat(author.text()).contains(ANSWER);
    author.met("danger-01-answered");
  }

  private static void passesOn(Browser referent) {
    choose(referent, "destination", "CRIP");
    referent.type("#reference", "IP 2026-101").type("#each-child", "Zelie, 9 ans\nLeo, 4 ans");
    choose(referent, "parents", "NOT_TOLD");
    referent.type("#parents-reason", "Le danger vient de la maison.").click("#transmit");
    referent.waitFor("Depuis la transmission");
    assertThat(referent.text()).contains("Zelie, 9 ans", "Leo, 4 ans", "IP 2026-101");
  }

  private static void notesWhatBecameOfIt(Browser referent, String page) {
    choose(referent, "became", "JUDGE");
    referent.type("#note", "Audience le 3.").click("#hear");
    referent.waitFor("C'est noté");
    referent.open(page);
    assertThat(referent.text()).contains("Le juge des enfants est saisi", "Audience le 3.");
  }

  private static void isPrintedForReferentsOnly(String alert) {
    String sheet = "/pro/fiche-alerte/" + alert + ".pdf";
    HttpResponse<byte[]> pdf = Staff.signedIn("referent").bytes(sheet);
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).contains("/StructTreeRoot");
    assertThat(pdf.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(Staff.signedIn("pro").get(sheet).status()).isEqualTo(403);
    assertThat(
            Staff.text(
                "SELECT COUNT(*) FROM journal_entry WHERE act = 'PRINT_SHEET' AND item_id ="
                    + " (SELECT parole_id FROM alert WHERE id = "
                    + alert
                    + ")"))
        .isEqualTo("1");
  }

  /** The demonstration's mail that leads to this page, once it is there. */
  private static String mailAbout(String page) {
    Supplier<List<String>> found =
        () -> mails().filter(mail -> mail.contains(page + "\r\n")).toList();
    Soon.is(() -> !found.get().isEmpty());
    assertThat(found.get()).as("mails about " + page).hasSize(1);
    return found.get().get(0);
  }

  private static Stream<String> mails() {
    Path folder = SharedPortal.home().resolve("mail");
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(DangerWayPageIT::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void choose(Browser browser, String field, String value) {
    new Select(browser.driver().findElement(By.id(field))).selectByValue(value);
  }
}
