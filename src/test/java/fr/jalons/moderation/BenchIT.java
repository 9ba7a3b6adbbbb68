package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reading bench does with what is typed, over HTTP. */
class BenchIT {

  private static long aParole(String words, String wish) {
    Sending.aTestimony(words).with("wish", wish).filledInByHand().send();
    return Staff.latest();
  }

  @Test
  void line_breaks_as_forms_send_them_change_nothing() {
    long id = aParole("Inès rit.\r\nElle va mieux.", "HIDE_NAMES_AND_PUBLISH");
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);
    bench
        .form("#work")
        .with("text", "[prénom] rit.\r\nElle va mieux.")
        .with("publish-go", "")
        .send();

    Page reading = Staff.signedIn("usager").get("/pro/moderation/" + id);
    reading.form("#work").with("agree-go", "").send();

    assertThat(Staff.status(id)).isEqualTo("SCHEDULED");
  }

  @Test
  void a_text_that_is_too_long_is_refused_with_its_measure_and_never_cut() {
    long id = aParole("Court.", "SHOW_ME_FIRST");
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);

    Page answer = Staff.ajax(bench, "publish-go", Map.of("text", "x".repeat(20_001)), "trouble");

    assertThat(answer.body()).contains("Rien n'a été enregistré", "20");
    assertThat(Staff.status(id)).isEqualTo("RECEIVED");
  }

  @Test
  void without_script_a_refusal_is_told_and_another_outcome_can_be_chosen() {
    long id = aParole("Court.", "SHOW_ME_FIRST");
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);

    Page told = bench.form("#work").with("text", "x".repeat(20_001)).with("publish-go", "").send();
    Page chosen = told.form("#work").with("text", "Court.").with("r", "r").send();

    assertThat(told.text()).contains("Rien n'a été enregistré");
    assertThat(chosen.text()).contains("Propos injurieux");
    assertThat(Staff.status(id)).isEqualTo("RECEIVED");
  }

  @Test
  void what_was_typed_is_kept_as_a_draft_for_the_next_opening() {
    long id = aParole("Inès rit.", "SHOW_ME_FIRST");
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);

    Page left = Staff.ajax(bench, "x", Map.of("text", "[prénom] rit."), "trouble");

    assertThat(left.body()).contains("fait=leave");
    Page again = Staff.signedIn("pro2").get("/pro/moderation/" + id);
    assertThat(again.html().selectFirst("#text").val()).isEqualTo("[prénom] rit.");
  }

  @Test
  void who_comes_second_may_read_and_is_told_that_somebody_else_decides() {
    long id = aParole("Deux lecteurs.", "SHOW_ME_FIRST");
    Staff.signedIn("pro").get("/pro/moderation/" + id);

    Page late = Staff.signedIn("pro2").get("/pro/moderation/" + id);

    assertThat(late.text()).contains("Quelqu'un d'autre la lit", "Deux lecteurs.");
    assertThat(late.html().select("#text, [data-dialog=publish]")).isEmpty();
  }

  @Test
  void markup_in_a_parole_is_shown_as_it_was_typed_and_never_runs() {
    String words = "<script>alert(1)</script><b>gras</b> #{1+1}";
    long id = aParole(words, "SHOW_ME_FIRST");

    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);

    assertThat(bench.html().selectFirst("#original").text()).isEqualTo(words);
    assertThat(bench.html().select("#original script, #original b")).isEmpty();
  }

  @Test
  void a_refusal_comes_with_words_ready_to_send() {
    long id = aParole("Vends canapé.", "SHOW_ME_FIRST");
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);

    Page chosen = Staff.ajax(bench, "r", Map.of("text", "Vends canapé."), "otherwise");

    assertThat(chosen.body()).contains("Propos injurieux", "Sans rapport", "Votre parole contient");
  }

  @Test
  void pages_of_the_commission_are_never_stored() {
    Page page = Staff.signedIn("pro").get("/pro/moderation");

    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.header("Content-Security-Policy")).contains("nonce-").contains("'self'");
  }
}
