package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People who ask for acts that are not theirs, with pages and posts of their own making. */
class ForgedRoleIT {

  private static long aParole() {
    Sending.aTestimony("À ne pas toucher.").filledInByHand().send();
    return Staff.latest();
  }

  @Test
  void a_user_member_cannot_propose_with_the_page_of_a_professional() {
    long id = aParole();
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);
    Http usager = Staff.signedIn("usager");
    Page replay = new Page(bench.url(), 200, bench.headers(), bench.body(), usager);

    Page answer = replay.form("#work").with("text", "forgé").with("publish-go", "").send();

    assertThat(answer.status()).isIn(400, 403, 404);
    assertThat(answer.body()).doesNotContain("À ne pas toucher");
    assertThat(Staff.status(id)).isEqualTo("RECEIVED");
  }

  @Test
  void a_user_member_cannot_decide_for_the_first_reader_on_their_own_page() {
    long id = aParole();
    proposed(id);
    Page reading = Staff.signedIn("usager").get("/pro/moderation/" + id);

    Staff.ajax(reading, "publish-go", Map.of("text", "forgé"), "@all");
    Staff.ajax(reading, "otherwise-go", Map.of("motive", "OFF_TOPIC", "notice", "non"), "@all");

    assertThat(Staff.status(id)).isEqualTo("PROPOSED");
    assertThat(Staff.signedIn("usager").get("/pro/moderation/" + id).text())
        .doesNotContain("forgé");
  }

  @Test
  void a_professional_cannot_agree_with_their_own_proposal() {
    long id = aParole();
    proposed(id);
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);

    Staff.ajax(bench, "agree-go", Map.of(), "@all");

    assertThat(bench.html().select("[data-dialog=agree]")).isEmpty();
    assertThat(Staff.status(id)).isEqualTo("PROPOSED");
  }

  @Test
  void only_referents_and_professionals_who_confirm_open_an_alert() {
    assertThat(Staff.signedIn("usager").get("/pro/alertes").status()).isEqualTo(403);
    assertThat(Staff.signedIn("usager").get("/pro/alertes/1").status()).isEqualTo(403);
    assertThat(Staff.signedIn("pro").get("/pro/alertes/1").status()).isEqualTo(404);
    assertThat(Staff.signedIn("editeur").get("/pro/moderation").status()).isEqualTo(403);
    assertThat(Staff.signedIn("observateur").get("/pro/moderation/1").status()).isEqualTo(403);
    assertThat(Staff.signedIn("referent").get("/pro/alertes/1").status()).isEqualTo(200);
  }

  @Test
  void who_has_not_signed_in_is_sent_to_the_login_page_and_nothing_is_done() {
    Page page = SharedPortal.http().get("/pro/moderation/1");
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).endsWith("/pro/connexion");

    Page ajax =
        SharedPortal.http()
            .post("/pro/moderation/1", Map.of("work", "work"), "Faces-Request", "partial/ajax");
    assertThat(ajax.body()).contains("<redirect url=\"/pro/connexion\"/>");
  }

  @Test
  void another_sites_page_cannot_act_for_somebody_signed_in() {
    long id = aParole();
    Http pro = Staff.signedIn("pro");
    Page bench = pro.get("/pro/moderation/" + id);

    Page answer =
        bench
            .form("#work")
            .with("text", "forgé")
            .with("publish-go", "")
            .send("Sec-Fetch-Site", "", "Origin", "null");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(Staff.status(id)).isEqualTo("RECEIVED");
  }

  @Test
  void a_view_that_has_expired_is_said_in_plain_words() {
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + aParole());

    Page answer =
        bench.form("#work").with("jakarta.faces.ViewState", "1:1").with("publish-go", "").send();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).doesNotContain("Exception").isNotBlank();
  }

  @Test
  void the_same_decision_sent_twice_counts_once_and_the_second_is_told() {
    long id = aParole();
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);

    Page first = Staff.ajax(bench, "publish-go", Map.of("text", "Un texte."), "trouble");
    Page second = Staff.ajax(bench, "publish-go", Map.of("text", "Un texte."), "trouble");

    assertThat(first.body()).contains("fait=propose");
    assertThat(second.body()).contains("Rien n'a été enregistré").doesNotContain("redirect");
    assertThat(
            Staff.text(
                "SELECT COUNT(*) FROM parole_text WHERE purpose = 'PUBLIC'"
                    + " AND parole_id = "
                    + id))
        .isEqualTo("1");
  }

  private static void proposed(long id) {
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);
    bench.form("#work").with("text", "Un texte pour tous.").with("publish-go", "").send();
    assertThat(Staff.status(id)).isEqualTo("PROPOSED");
  }
}
