package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.accounts.Fresh;
import fr.jalons.paroles.Sending;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Acts that nobody may do from a screen that was left open. */
class FreshProofIT {
  @Test
  void passing_a_danger_on_and_setting_rules_want_a_fresh_proof() {
    assertThat(
            Stream.of(ReferentService.class, RuleService.class, RetentionService.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Fresh.class))
                .map(Method::getName))
        .containsExactlyInAnyOrder(
            "transmit", "set", "nameOutsiders", "agree", "endAgreement", "keep");
  }

  @Test
  void a_referent_shows_again_who_they_are_before_passing_on_and_loses_no_word() {
    Sending.aTestimony("Il est revenu.").with("danger", "yes").filledInByHand().send();
    long parole = Staff.latest();
    String alert = "/pro/alertes/" + Staff.text("SELECT MAX(id) FROM alert");
    Map<String, String> stated =
        Map.of(
            "destination", "CRIP",
            "reference", "IP 2026-12",
            "time", "2026-11-20T10:00",
            "each-child", "Ana, 6 ans",
            "parents", "TOLD");
    Http referent = Staff.signedIn("referent");
    Page file = referent.get(alert);
    leftOpen("referent");

    Page refused = Staff.ajax(file, "transmit", stated, "trouble");
    assertThat(refused.body()).contains("href=\"/pro/confirmation\"");
    assertThat(Staff.status(parole)).isEqualTo("ALERT");

    confirms(referent);
    assertThat(Staff.ajax(file, "transmit", stated, "trouble").body()).contains("fait=transmit");
    assertThat(Staff.status(parole)).isEqualTo("TRANSMITTED");
  }

  @Test
  void an_administrator_shows_again_who_they_are_before_setting_rules() {
    Http admin = Staff.signedIn("admin");
    Page rules = admin.get("/pro/regles");
    Map<String, String> set =
        Map.of("second", "ALWAYS", "vote-days", rules.html().select("#vote-days").val());
    String acts = "SELECT COUNT(*) FROM journal_entry WHERE act = 'SET_RULES'";
    String before = Staff.text(acts);
    leftOpen("admin");

    assertThat(Staff.ajax(rules, "set-go", set, "trouble").body())
        .contains("href=\"/pro/confirmation\"");
    assertThat(Staff.text(acts)).isEqualTo(before);

    confirms(admin);
    assertThat(Staff.ajax(rules, "set-go", set, "trouble").body()).contains("fait=set");
    assertThat(Staff.text(acts)).isNotEqualTo(before);
  }

  private static void confirms(Http session) {
    Page asked = session.get("/pro/confirmation");
    assertThat(asked.form("#confirm").with("password", "jalons-demo").press("#go").status())
        .isIn(302, 303);
  }

  /** As if this account's sessions had been proven eleven minutes ago. */
  private static void leftOpen(String login) {
    Staff.sql(
        "UPDATE account_session SET proven_at = proven_at - INTERVAL 11 MINUTE WHERE account_id ="
            + " (SELECT id FROM account WHERE login = '"
            + login
            + "')");
  }
}
