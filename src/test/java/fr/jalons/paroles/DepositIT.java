package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the deposit door does with good, bad and repeated input. */
class DepositIT {
  private static final String WORDS =
      "On m'a enfin écoutée, et la visite a été déplacée au samedi.";

  private static long stored() {
    return SharedPortal.tables().number("SELECT COUNT(*) FROM parole");
  }

  @Test
  void a_sending_gives_a_code_of_sixteen_digits_that_nothing_may_cache() {
    Sending sending = Sending.aTestimony(WORDS).filledInByHand();
    long before = stored();

    Page receipt = sending.send();

    assertThat(receipt.status()).isEqualTo(200);
    assertThat(Sending.codeOn(receipt)).matches("\\d{16}");
    assertThat(receipt.header("Cache-Control")).isEqualTo("no-store");
    assertThat(receipt.cookies()).isEmpty();
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void the_same_post_replayed_returns_the_same_receipt_and_stores_once() {
    Sending sending = Sending.aTestimony(WORDS).filledInByHand();
    String first = Sending.codeOn(sending.send());
    long before = stored();

    assertThat(Sending.codeOn(sending.send())).isEqualTo(first);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void a_double_click_stores_once_and_both_answers_bear_the_same_code() {
    Sending sending = Sending.aTestimony(WORDS).filledInByHand();
    long before = stored();

    List<CompletableFuture<Page>> clicks =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> sending.send()))
            .limit(6)
            .toList();
    List<String> codes = clicks.stream().map(click -> Sending.codeOn(click.join())).toList();

    assertThat(codes).doesNotContainNull().containsOnly(codes.get(0));
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void empty_words_are_refused_in_plain_words_and_nothing_is_stored() {
    Sending sending = Sending.aTestimony(" \n ").filledInByHand();
    long before = stored();

    Page page = sending.send();

    assertThat(page.text()).contains("Il n'y a encore aucun mot");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void a_megabyte_of_text_is_refused_and_every_character_of_it_is_kept_on_the_page() {
    String long1 = "parole ".repeat(150_000).strip();
    Sending sending = Sending.aTestimony(long1).filledInByHand();
    long before = stored();

    Page page = sending.send();

    assertThat(page.html().selectFirst("#words-error").text())
        .contains("au plus")
        .contains("Il est toujours là");
    boolean kept =
        page.html().selectFirst("textarea[name=words]").wholeText().strip().equals(long1);
    assertThat(kept).isTrue();
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Merci à Léa 😀👩‍👧 pour tout",
        "شكرا لكم على المساعدة",
        "<script>alert(1)</script> <b>gras</b> & \"guillemets\" '; DROP TABLE parole; --",
        "Deux lignes\n\n  et un retrait",
        "#{pageContext} ${1+1} #{msg}"
      })
  void what_people_type_comes_back_letter_for_letter(String words) {
    Page receipt = Sending.aTestimony(words).filledInByHand().send();

    Page state = follow(Sending.codeOn(receipt));

    assertThat(state.html().select(".exact").last().wholeText()).isEqualTo(words);
    assertThat(state.html().select("script:not([src])")).isEmpty();
  }

  @Test
  void control_characters_are_left_out_and_the_rest_is_kept() {
    Page receipt =
        Sending.aTestimony("avant\u0000\u0007\u001b[31m après\u0085fin").filledInByHand().send();

    Page state = follow(Sending.codeOn(receipt));

    assertThat(state.html().select(".exact").last().wholeText()).isEqualTo("avant[31m aprèsfin");
  }

  @Test
  void a_forged_choice_is_asked_again() {
    Sending sending = Sending.aTestimony(WORDS).with("author", "ADMIN").filledInByHand();
    long before = stored();

    Page page = sending.send();

    assertThat(page.text()).contains("Choisissez qui parle");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void nobody_under_16_can_be_published_even_with_a_forged_form() {
    Sending sending = Sending.aTestimony(WORDS).with("author", "UNDER_16").filledInByHand();
    long before = stored();

    Page page = sending.send();

    assertThat(page.text()).contains("Choisissez ce que la commission peut en faire");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void a_form_filled_faster_than_a_hand_can_is_shown_again_with_its_text() {
    Sending sending = Sending.aTestimony(WORDS).freshToken();
    long before = stored();

    Page page = sending.send();

    assertThat(page.text()).contains("rien n'est perdu");
    assertThat(page.html().selectFirst("[name=words]").val()).isEqualTo(WORDS);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void a_token_that_is_not_ours_is_replaced_and_nothing_is_lost() {
    Sending sending = Sending.aTestimony(WORDS).with("token", "AAAA");
    long before = stored();

    Page page = sending.send();

    assertThat(page.html().selectFirst("[name=words]").val()).isEqualTo(WORDS);
    assertThat(page.html().selectFirst("[name=token]").val()).isNotEqualTo("AAAA");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void the_field_that_people_cannot_see_catches_programs() {
    Sending sending =
        Sending.aTestimony(WORDS).with("website", "https://x.example").filledInByHand();
    long before = stored();

    assertThat(Sending.codeOn(sending.send())).isNull();
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void a_write_from_elsewhere_is_forbidden(String site) {
    Page page = Sending.aTestimony(WORDS).send("Sec-Fetch-Site", site);

    assertThat(page.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "https://elsewhere.example", ""})
  void an_older_browser_must_name_the_exact_origin(String origin) {
    Page page = Sending.aTestimony(WORDS).send("Sec-Fetch-Site", "", "Origin", origin);

    assertThat(page.status()).isEqualTo(403);
  }

  @Test
  void an_older_browser_with_the_exact_origin_may_write() {
    Page page =
        Sending.aTestimony(WORDS)
            .filledInByHand()
            .send("Sec-Fetch-Site", "", "Origin", SharedPortal.url("").replaceAll("/$", ""));

    assertThat(Sending.codeOn(page)).isNotNull();
  }

  private static Page follow(String code) {
    return SharedPortal.http().post("/paroles/suivi", Map.of("code", code));
  }
}
