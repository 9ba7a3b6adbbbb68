package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import fr.jalons.testing.Soon;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows a publication: answers and changes, reports, a withdrawal, the feed. */
class AnswersWayIT {
  private static final String FEED = "/paroles/flux.atom";

  @Test
  void a_service_answers_and_the_change_it_claims_shows_once_the_commission_has_read_it() {
    Published parole = Published.with("Le samedi convient mieux aux visites.");
    Page form = Staff.signedIn("repondant").get(parole.answers());
    assertThat(form.text()).contains("Le samedi convient mieux");
    Map<String, String> answer =
        Map.of("text", "Les visites ont lieu le samedi.", "change", "DONE", "day", "2026-10-05");

    assertThat(
            Staff.ajax(form, "write", Map.of("text", "Oui.", "change", "DONE"), "trouble").body())
        .contains("Donnez la date");
    assertThat(Staff.ajax(form, "write", answer, "trouble").body()).contains("answer-written");
    assertThat(parole.page().text()).doesNotContain("Les visites ont lieu le samedi.");
    assertThat(Staff.ajax(form, "show", Map.of(), "@all").body()).doesNotContain("answer-shown");

    Page reader = Staff.signedIn("usager").get(parole.answers());
    assertThat(reader.text()).contains("Les visites ont lieu le samedi.", "5 octobre 2026");
    assertThat(Staff.ajax(reader, "write", answer, "trouble").body())
        .doesNotContain("answer-written");
    assertThat(Staff.ajax(reader, "show", Map.of(), "trouble").body()).contains("answer-shown");

    assertThat(parole.page().text())
        .contains("Changement fait", "octobre 2026", "Les visites ont lieu le samedi.");
    assertThat(SharedPortal.get("/paroles?suite=DONE").body()).contains(parole.address());
    assertThat(SharedPortal.get("/paroles?suite=PLANNED").body()).doesNotContain(parole.address());
    assertThat(SharedPortal.get("/paroles?suite=DEMAIN").status()).isEqualTo(404);
    assertThat(SharedPortal.get(FEED).body()).contains("Les visites ont lieu le samedi.");
    assertThat(
            Staff.text(
                "SELECT GROUP_CONCAT(act, ' ', actor ORDER BY seq) FROM journal_entry"
                    + " WHERE act LIKE '%_ANSWER' AND item_type = 'parole' AND item_id = "
                    + parole.id()))
        .isEqualTo("WRITE_ANSWER repondant,SHOW_ANSWER usager");
  }

  @Test
  void a_report_hides_a_text_once_and_only_for_somebody_recognisable_or_danger() {
    Published parole = Published.with("Merci à toute l'équipe du mercredi.");
    Map<String, String> other = Map.of("reason", "OTHER", "words", "Une faute.");
    Map<String, String> known = Map.of("reason", "RECOGNISABLE", "words", "C'est Kévin.");

    assertThat(parole.report(Map.of()).text()).contains("Choisissez le problème");
    assertThat(parole.report(other).text()).contains("Un professionnel de la commission");
    assertThat(parole.page().status()).isEqualTo(200);
    assertThat(parole.report(known).text()).contains("La parole est cachée");
    assertThat(parole.page().status()).isEqualTo(404);
    assertThat(SharedPortal.get(FEED).body()).doesNotContain(parole.address());
    assertThat(Staff.status(parole.id())).isEqualTo("SUSPENDED");

    parole.publishAgain();
    assertThat(parole.report(known).text()).doesNotContain("La parole est cachée");
    assertThat(parole.page().status()).isEqualTo(200);
    assertThat(Staff.signedIn("pro").get("/pro/signalements").text())
        .contains("C'est Kévin.", "Une faute.");
    assertThat(Staff.signedIn("usager").get("/pro/signalements").status()).isEqualTo(403);
  }

  @Test
  void a_text_taken_back_after_publication_is_gone_from_the_wall_its_page_and_the_feed() {
    Published parole = Published.with("Je voulais le dire, puis je ne veux plus.");
    assertThat(SharedPortal.get("/paroles?page=1&theme=").body()).contains(parole.address());
    assertThat(SharedPortal.get(FEED).body()).contains(parole.address());
    assertThat(SharedPortal.get(FEED).header("X-Robots-Tag")).isEqualTo("noindex, noarchive");

    Page done =
        SharedPortal.http()
            .post(
                "/paroles/suivi", Map.of("code", parole.code(), "act", "withdraw", "sure", "yes"));

    assertThat(done.text()).contains("Retirée");
    assertThat(parole.page().status()).isEqualTo(410);
    assertThat(SharedPortal.get("/paroles?page=1&theme=").body()).doesNotContain(parole.address());
    assertThat(SharedPortal.get(FEED).body()).doesNotContain(parole.address());
  }

  @Test
  void a_member_of_staff_enters_a_parole_for_somebody_who_alone_has_the_code() {
    Page form = Staff.signedIn("referent").get("/pro/saisie");
    Page missing = form.form("#entry").with("words", "Elle a dit merci.").send();
    assertThat(missing.text()).contains("L'accord de la personne est nécessaire");

    Page receipt =
        form.form("#entry")
            .with("channel", "ORAL")
            .with("author", "UNDER_16")
            .with("kind", "THANKS")
            .with("words", "Elle a dit merci.")
            .with("wish", "COMMISSION_ONLY")
            .with("agreed", "yes")
            .send();

    String code = receipt.html().selectFirst("#code").text().replaceAll("\\D", "");
    assertThat(receipt.header("Cache-Control")).isEqualTo("no-store");
    assertThat(SharedPortal.http().post("/paroles/suivi", Map.of("code", code)).text())
        .contains("Elle a dit merci.");
    assertThat(
            Staff.text(
                "SELECT CONCAT(e.channel, ' ', j.actor, ' ', j.role) FROM parole_entry e"
                    + " JOIN journal_entry j ON j.item_id = e.parole_id AND j.act = 'SEND'"
                    + " WHERE e.parole_id = "
                    + Staff.latest()))
        .isEqualTo("ORAL referent REFERENT");
    assertThat(Staff.signedIn("pro").get("/pro/moderation/" + Staff.latest()).text())
        .contains("saisie pour quelqu’un", "La personne était d’accord");
    assertThat(Staff.signedIn("usager").get("/pro/saisie").status()).isEqualTo(403);
  }

  @Test
  void a_visitor_who_reports_danger_calls_the_referent_on_duty_each_time_it_is_new() {
    Published parole = Published.with("Merci à toute l'équipe du jeudi.");
    String page = "/pro/alertes/signes/" + parole.id();
    String calls = "SELECT COUNT(*) FROM duty_call WHERE occasion = 'SIGNS' AND item_id = ";
    Map<String, String> danger = Map.of("reason", "DANGER", "words", "Il l'a frappé hier.");
    assertThat(parole.report(danger).text()).contains("La parole est cachée");

    Soon.is(() -> Staff.text(calls + parole.id()).equals("1"));
    Page seen = Staff.signedIn("referent").get(page);
    assertThat(seen.text()).contains("Quelqu’un signale un danger", "Il l'a frappé hier.");
    seen.form("#work").with("seen", "").send();
    assertThat(Staff.signedIn("referent").get(page).status()).isEqualTo(404);

    parole.publishAgain();
    assertThat(parole.report(danger).text()).doesNotContain("La parole est cachée");
    Soon.is(() -> Staff.text(calls + parole.id()).equals("2"));
    assertThat(Staff.signedIn("referent").get(page).status()).isEqualTo(200);
    assertThat(Staff.signedIn("pro").get(page).status()).isEqualTo(403);
  }

  /** A parole on the wall. */
  private record Published(long id, String code) {
    static Published with(String words) {
      String code = Sending.codeOn(Sending.aTestimony(words).filledInByHand().send());
      long id = Staff.latest();
      Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);
      bench.form("#work").with("text", words).with("publish-go", "").send();
      Published parole = new Published(id, code);
      parole.publishAgain();
      return parole;
    }

    void publishAgain() {
      Staff.sql(
          "UPDATE parole SET status = 'PUBLISHED', published_at = UTC_TIMESTAMP(6),"
              + " version = version + 1, public_id = CONCAT('test', id) WHERE id = "
              + id);
    }

    String address() {
      return "/paroles/test" + id;
    }

    String answers() {
      return "/pro/reponses/" + id;
    }

    Page page() {
      return SharedPortal.get(address());
    }

    Page report(Map<String, String> fields) {
      return SharedPortal.http().post(address() + "/signaler", fields);
    }
  }
}
