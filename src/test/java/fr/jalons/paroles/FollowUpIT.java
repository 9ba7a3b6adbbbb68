package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a code opens, and what a wrong one does not. */
class FollowUpIT {
  private static final String DOOR = "/paroles/suivi";
  private final Http http = SharedPortal.http();

  private String newCode() {
    return Sending.codeOn(Sending.aTestimony("Un mot à suivre.").filledInByHand().send());
  }

  @Test
  void a_code_typed_with_spaces_or_hyphens_opens_its_parole() {
    String code = newCode();
    String typed = code.replaceAll("(\\d{4})(?!$)", "$1 - ");

    Page page = http.post(DOOR, Map.of("code", typed));

    assertThat(page.text()).contains("Reçue", "Un mot à suivre.");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234", "abcd efgh ijkl mnop", "12345678901234567", "<b>x</b>"})
  void a_malformed_code_is_named_as_such(String typed) {
    Page page = http.post(DOOR, Map.of("code", typed));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Un code a seize chiffres");
  }

  @Test
  void withdrawing_asks_first_and_then_takes_the_parole_back() {
    String code = newCode();

    Page asked = http.post(DOOR, Map.of("code", code, "act", "withdraw"));
    assertThat(asked.text()).contains("Retirer pour de bon");
    assertThat(http.post(DOOR, Map.of("code", code)).text()).contains("Reçue.");

    Page done = http.post(DOOR, Map.of("code", code, "act", "withdraw", "sure", "yes"));
    assertThat(done.text()).contains("Retirée");
  }

  @Test
  void an_act_that_the_lifecycle_does_not_offer_changes_nothing_and_says_so() {
    String code = newCode();

    Page page = http.post(DOOR, Map.of("code", code, "act", "accept", "shown", "x"));

    assertThat(page.text()).contains("Ce n'est pas passé", "Reçue");
  }

  @Test
  void a_person_in_danger_alerts_a_referent_with_the_code() {
    String code = newCode();

    Page page = http.post(DOOR, Map.of("code", code, "act", "alert", "contact", "au foyer"));

    assertThat(page.text()).contains("Un référent est alerté", "119");
    assertThat(page.text()).doesNotContain("Retirer ma parole");
  }

  @Test
  void the_receipt_is_a_sheet_in_the_answer_to_a_post_alone() {
    String code = newCode();

    HttpResponse<byte[]> none = http.bytes("/paroles/recu.pdf?code=" + code);
    Page sheet = http.post("/paroles/recu.pdf", Map.of("code", code));
    Page wrong = http.post("/paroles/recu.pdf", Map.of("code", "0000000000000000"));

    assertThat(none.statusCode()).isIn(404, 405);
    assertThat(sheet.header("Content-Type")).startsWith("application/pdf");
    assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
    assertThat(sheet.body()).startsWith("%PDF-");
    assertThat(wrong.status()).isEqualTo(404);
  }

  @Test
  void what_happens_next_and_by_when_is_said() {
    assertThat(http.post(DOOR, Map.of("code", newCode())).text())
        .contains("Ensuite", "première lecture, avant le");
  }

  @Test
  void a_code_in_an_address_opens_nothing() {
    Page page = http.get(DOOR + "?code=" + newCode());

    assertThat(page.html().selectFirst("input#code")).isNotNull();
    assertThat(page.text()).doesNotContain("Où en est cette parole");
  }
}
