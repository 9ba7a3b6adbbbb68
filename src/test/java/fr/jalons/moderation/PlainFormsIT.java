package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Form;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who has no scripts, or types nonsense, is answered by a page on every form of the back office,
 * never by a failure of the portal.
 */
class PlainFormsIT {
  private static final String NONSENSE = "\u0001<b>é\uD83D\uDE00 ".repeat(400);
  private static final String NO_SUCH_PAGE = "-1234:5678";

  @ParameterizedTest
  @CsvSource({
    "pro, /pro /pro/moderation /pro/commission /pro/votes /pro/recours /pro/reponses"
        + " /pro/signalements /pro/saisie /pro/interets /pro/regles /pro/compte",
    "usager, /pro /pro/moderation /pro/commission /pro/votes /pro/reponses /pro/interets",
    "referent, /pro /pro/alertes /pro/saisie /pro/compte /pro/compte/appareil",
    "repondant, /pro /pro/reponses /pro/saisie",
    "editeur, /pro /pro/guide /pro/guide/nouvelle /pro/guide/faits"
        + " /pro/guide/calendrier /pro/guide/liens /pro/guide/livre /pro/guide/traductions",
    "observateur, /pro /pro/commission /pro/recours",
    "admin, /pro /pro/personnes /pro/personnes/inviter /pro/personnes/{aside} /pro/conservation"
        + " /pro/regles /pro/messages /pro/journal /pro/confirmation /pro/engagement"
  })
  void every_form_comes_back_without_scripts(String login, String pages) {
    Http session = Staff.signedIn(login);
    pages = pages.replace("{aside}", pages.contains("{aside}") ? somebodyNobodyNeeds() : "");
    for (String path : pages.split(" ")) {
      comesBack(session, path);
    }
  }

  @Test
  void so_do_the_forms_about_one_parole_and_each_act_says_what_it_lacks() {
    long disputed = Way.given("Le goûter du vendredi me plaît.").id();
    Way.proposed(disputed, "Le goûter du vendredi me plaît.");
    long open = Way.given("Le goûter du samedi me plaît.").id();
    Http pro = Staff.signedIn("pro");
    Http usager = Staff.signedIn("usager");
    comesBack(usager, "/pro/moderation/" + disputed);
    lacks(usager, "/pro/moderation/" + disputed, "disagree-go");
    usager
        .get("/pro/moderation/" + disputed)
        .form("#work")
        .with("disagree-reason", "On le reconnaîtrait.")
        .with("disagree-go", "")
        .send();
    assertThat(Staff.status(disputed)).isEqualTo("IN_COMMISSION");
    comesBack(pro, "/pro/moderation/" + open);
    comesBack(pro, "/pro/commission/" + disputed);
    lacks(pro, "/pro/commission/" + disputed, "vote-go");
    lacks(pro, "/pro/moderation/" + open, "danger-go");
    lacks(Staff.signedIn("admin"), "/pro/conservation", "agree-go");
  }

  @Test
  void so_do_the_forms_about_an_alert() {
    Sending.aTestimony("Il a recommencé.").with("danger", "yes").filledInByHand().send();
    String page =
        "/pro/alertes/" + Staff.text("SELECT id FROM alert WHERE parole_id = " + Staff.latest());
    Http referent = Staff.signedIn("referent");
    comesBack(referent, page);
    for (String act : List.of("transmit", "dismiss", "write")) {
      lacks(referent, page, act);
    }
  }

  @Test
  void a_script_that_is_refused_or_comes_too_late_is_told_which() {
    Page queue = Staff.signedIn("pro").get("/pro/moderation");
    Map<String, String> late =
        Map.of("work", "work", "jakarta.faces.ViewState", NO_SUCH_PAGE, "x", "x");

    Page expired = queue.client().post("/pro/moderation", late, "Faces-Request", "partial/ajax");
    assertThat(expired.header("Jalons-Failure")).isEqualTo("expired");
    Page refused =
        Staff.signedIn("editeur").post("/pro/moderation", late, "Faces-Request", "partial/ajax");
    assertThat(refused.header("Jalons-Failure")).isIn("403", "expired");
    assertThat(queue.html().select("#lost-403, #lost-expired")).hasSize(2);
  }

  /** The number of an account that may be suspended: nonsense is a reason too. */
  private static String somebodyNobodyNeeds() {
    Staff.sql(
        "INSERT INTO account (login, display_name, password_hash, demo, active, version,"
            + " created_at) SELECT 'de-cote', 'De côté', password_hash, TRUE, TRUE, 1, created_at"
            + " FROM account WHERE login = 'observateur'");
    Staff.sql(
        "INSERT INTO account_role SELECT id, 'OBSERVATEUR' FROM account WHERE login = 'de-cote'");
    return Staff.text("SELECT id FROM account WHERE login = 'de-cote'");
  }

  /** Sends every form of this page as it stands but for nonsense in what can be typed. */
  private static void comesBack(Http session, String path) {
    Page page = session.get(path);
    assertThat(page.status()).as(path).isIn(200, 303);
    for (Element found : page.html().select("main form[method=post]")) {
      Form form = page.form(found.cssSelector());
      found
          .select("textarea, input[type=text], input:not([type]), input[type=date]")
          .forEach(field -> form.with(field.attr("name"), NONSENSE));
      assertThat(form.send().status()).as(path + " " + found.id()).isLessThan(500);
    }
  }

  /** Asks for an act of the page's form without what it needs. */
  private static void lacks(Http session, String path, String act) {
    Page page = session.get(path);
    Element button = page.html().selectFirst("[id=" + act + "]");
    assertThat(button).as(act + " on " + path).isNotNull();
    Page told = page.form(button.closest("form").cssSelector()).with(act, "").send();
    assertThat(told.status()).as(act + " on " + path).isEqualTo(200);
    assertThat(told.html().select("[role=alert]:not([hidden])")).as(act).isNotEmpty();
  }
}
