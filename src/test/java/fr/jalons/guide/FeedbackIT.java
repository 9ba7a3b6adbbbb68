package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackIT {
  private static final String FICHE = "/guide/logement/loyer-impaye";

  @Test
  void one_tap_is_kept_without_a_cookie_and_thanked() {
    long before = count("useful = TRUE");
    Page thanks = SharedPortal.get(FICHE).form("form[action='/guide/avis']").press("Oui");

    assertThat(thanks.status()).isEqualTo(200);
    assertThat(thanks.html().select("h1").text()).isEqualTo("Merci");
    assertThat(thanks.html().select("a[href='" + FICHE + "']")).isNotEmpty();
    assertThat(thanks.header("Cache-Control")).isEqualTo("no-store");
    assertThat(thanks.cookies()).isEmpty();
    assertThat(count("useful = TRUE")).isEqualTo(before + 1);
  }

  @Test
  void a_sentence_is_sealed_and_cut_to_its_longest() {
    String sentence = "mot-plante-avis " + "é".repeat(600);
    SharedPortal.get(FICHE)
        .form("form[action='/guide/avis']")
        .with("sentence", sentence)
        .press("Non");

    assertThat(count("sealed IS NOT NULL AND INSTR(sealed, 'mot-plante-avis') = 0")).isPositive();
    assertThat(count("INSTR(sealed, 'mot-plante-avis') > 0")).isZero();
    assertThat(count("LENGTH(sealed) > 1100")).isZero();
  }

  @Test
  void what_no_reader_sends_is_not_kept() {
    long before = count("TRUE");

    assertThat(post(Map.of("fiche", "nulle-part")).status()).isEqualTo(404);
    assertThat(post(Map.of("useful", "perhaps")).html().select("h1").text()).contains("pas");
    assertThat(post(Map.of("website", "https://spam.example")).html().select("h1").text())
        .contains("pas");
    assertThat(SharedPortal.get("/guide/avis").status()).isEqualTo(404);
    assertThat(count("TRUE")).isEqualTo(before);
  }

  @Test
  void a_page_has_its_qr_code_and_the_back_office_none() {
    Page code = SharedPortal.get("/qr" + FICHE + ".svg");

    assertThat(code.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(code.body()).startsWith("<svg");
    assertThat(SharedPortal.get("/qr/pro.svg").status()).isEqualTo(404);
    assertThat(SharedPortal.get("/qr/paroles/suivi.svg").status()).isEqualTo(404);
  }

  private static Page post(Map<String, String> changes) {
    Map<String, String> fields =
        new HashMap<>(Map.of("theme", "logement", "fiche", "loyer-impaye", "useful", "yes"));
    fields.putAll(changes);
    return SharedPortal.http().post("/guide/avis", fields);
  }

  private static long count(String condition) {
    return SharedPortal.tables().number("SELECT COUNT(*) FROM guide_feedback WHERE " + condition);
  }
}
