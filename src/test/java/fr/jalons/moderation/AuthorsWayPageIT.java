package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Browser;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What an author may still do after publication, and the way of who did not write themselves. */
class AuthorsWayPageIT {
  private static final String WORDS =
      "Le mercredi, Zoltan répare des mobylettes avec l'éducateur de l'atelier Pivoine.";
  private static final String SHOWN =
      "Le mercredi, [prénom] répare des mobylettes avec l'éducateur de l'atelier Pivoine.";
  private static final String KEPT = "répare des mobylettes";
  private static final String FEED = "/paroles/flux.atom";

  /** Every public place where the text stands, or could. */
  private static final List<String> PLACES =
      List.of(
          "/",
          "/paroles",
          "/paroles?page=1",
          "/paroles?genre=TESTIMONY",
          "/paroles?theme=&genre=",
          FEED,
          "/guide/recherche?q=mobylettes+atelier+Pivoine",
          "/api/v1/search?q=mobylettes");

  @Test
  void an_author_takes_a_published_text_back_and_it_is_gone_everywhere() {
    Way.Given given = Way.published(WORDS, SHOWN);
    String link = Way.address(given.id());
    long near = Way.given(WORDS).id();
    assertThat(places(KEPT)).contains("/paroles", "/paroles?genre=TESTIMONY", FEED);
    assertThat(Way.bench(near).html().select(".similar").text()).contains(KEPT);
    Map<String, String> tags = tags(link, "/paroles", FEED);

    try (Browser author = Browser.phone();
        Browser reader = Browser.phone()) {
      reader.open(link).met("back-01-permanent-link");
      Way.follows(author, given.code());
      author.met("back-02-published");
      assertThat(author.all("a[href='" + link + "']")).hasSize(1);
      author.press("Retirer ma parole");
      author.find(".callout.is-alert");
      author.met("back-03-sure");
      author.press("Non, la garder").find("ol.life");
      assertThat(Staff.status(given.id())).isEqualTo("PUBLISHED");
      author.press("Retirer ma parole").press("Oui, retirer");
      author.find(".callout.is-good");
      author.met("back-04-taken-back");
      assertThat(author.text()).contains("Retirée", "La parole est retirée");
      assertThat(author.all("a[href='" + link + "']")).isEmpty();

      reader.driver().navigate().refresh();
      // the browser itself notes in its console that the answer was no 200
      assertThat(reader.console()).allMatch(line -> line.contains("410"));
      reader.met("back-05-gone");
      assertThat(reader.text()).contains("Ce texte n'est plus ici").doesNotContain(KEPT);
      reader.press("les autres paroles").find(".wall");
      assertThat(reader.text()).doesNotContain(KEPT);
      reader.driver().navigate().back();
      assertThat(reader.text()).doesNotContain(KEPT);
      assertThat(author.cookies()).isEmpty();
    }

    assertThat(SharedPortal.get(link).status()).isEqualTo(410);
    assertThat(SharedPortal.get(link).header("Cache-Control")).isEqualTo("no-store");
    assertThat(places(KEPT)).isEmpty();
    assertThat(Way.bench(near).html().select(".similar").text()).doesNotContain(KEPT);
    tags.forEach(AuthorsWayPageIT::isNotSaidToBeTheSame);
  }

  @Test
  void staff_enter_a_parole_for_somebody_who_follows_it_with_the_code() throws IOException {
    String words = "Elle dit que Samira l'attend chaque soir à la grille, et que ça compte.";
    String code;
    try (Browser staff = Browser.desktop()) {
      Staff.signIn(staff, "repondant");
      staff.open("/pro/saisie").met("for-01-empty");
      staff.click("label[for=channel-ORAL]").click("label[for=author-UNDER_16]");
      staff.click("label[for=kind-TESTIMONY]").type("#words", words);
      staff.click("label[for=wish-COMMISSION_ONLY]").press("Enregistrer et donner le code");
      staff.find(".callout.is-alert:not([hidden])");
      staff.met("for-02-not-agreed");
      assertThat(staff.text()).contains("L'accord de la personne est nécessaire");
      assertThat(staff.find("#words").getDomProperty("value")).isEqualTo(words);
      staff.click("label[for=agreed-yes]").press("Enregistrer et donner le code");
      code = staff.find("#code").getText().replaceAll("\\D", "");
      staff.met("for-03-receipt");
      assertThat(code).hasSize(16);
      String token = staff.driver().findElement(By.name("token")).getDomAttribute("value");
      assertThat(printed(token)).contains(code.substring(0, 4), code.substring(12), "119");
      staff.press("Saisir une autre parole").find("#entry");
      staff.driver().navigate().back();
      assertThat(staff.driver().getPageSource()).as("the code is shown once").doesNotContain(code);
    }
    long id = Staff.latest();
    assertThat(
            Staff.text(
                "SELECT CONCAT(e.channel, ' ', j.actor, ' ', j.role) FROM parole_entry e"
                    + " JOIN journal_entry j ON j.item_id = e.parole_id AND j.act = 'SEND'"
                    + " AND j.item_type = 'parole' WHERE e.parole_id = "
                    + id))
        .isEqualTo("ORAL repondant REPONDANT");
    isFollowedByThePerson(id, code, words);
  }

  private static void isFollowedByThePerson(long id, String code, String words) {
    try (Browser person = Browser.phone()) {
      Way.follows(person, code);
      person.met("for-04-followed");
      assertThat(person.text()).contains("Reçue");
      assertThat(person.driver().getPageSource()).contains("chaque soir à la grille");
      Staff.ajax(
          Way.bench(id), "ask-go", Map.of("question", "Depuis quand ?", "text", words), "trouble");
      assertThat(Staff.status(id)).isEqualTo("AWAITING_AUTHOR");
      Way.follows(person, code);
      person.type("#answer", "Depuis Noël.");
      person.met("for-05-asked");
      person.press("Envoyer la réponse").find(".callout.is-good");
      assertThat(Staff.status(id)).isEqualTo("RECEIVED");
      assertThat(person.cookies()).isEmpty();
    }
    assertThat(Way.bench(id).text()).contains("Depuis Noël.");
  }

  private static String printed(String token) throws IOException {
    HttpResponse<byte[]> sheet =
        SharedPortal.http().fileFor("/paroles/recu.pdf", Map.of("token", token));
    assertThat(sheet.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
    try (PDDocument paper = Loader.loadPDF(sheet.body())) {
      return new PDFTextStripper().getText(paper);
    }
  }

  /** The public places where these words stand now. */
  private static List<String> places(String words) {
    return PLACES.stream().filter(place -> SharedPortal.get(place).body().contains(words)).toList();
  }

  private static Map<String, String> tags(String... paths) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String path : paths) {
      Page page = SharedPortal.get(path);
      assertThat(page.header("Cache-Control")).as(path).isEqualTo("no-cache");
      tags.put(path, page.header("ETag") == null ? "\"\"" : page.header("ETag"));
    }
    return tags;
  }

  /** Who kept a copy and asks whether it still holds is not told that it does. */
  private static void isNotSaidToBeTheSame(String path, String tag) {
    Http keeper = SharedPortal.http();
    Page page = keeper.get(path, "If-None-Match", tag);
    assertThat(page.status()).as(path).isNotEqualTo(304);
    assertThat(page.body()).as(path).doesNotContain(KEPT);
  }
}
