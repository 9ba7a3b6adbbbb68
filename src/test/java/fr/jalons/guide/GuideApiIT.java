package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideApiIT {
  private static final int MOST_TRIES = 4_000;

  private static final String FICHE = "/api/v1/fiches/demarches/carte-identite";

  @Test
  void a_list_says_how_long_it_is_and_leads_to_its_next_page() {
    Page first = SharedPortal.get("/api/v1/fiches?age=17&size=2");

    assertThat(first.status()).isEqualTo(200);
    assertThat(Integer.parseInt(first.header("X-Total-Count"))).isGreaterThan(40);
    List<String> links = first.headers().allValues("Link");
    assertThat(links).anyMatch(l -> l.contains("page=2") && l.endsWith("rel=\"next\""));
    assertThat(links).noneMatch(l -> l.contains("rel=\"prev\""));
    assertThat(first.body()).contains("\"size\":2").contains("\"page\":1");
  }

  @Test
  void a_fiche_comes_whole_with_its_dated_facts() {
    Page fiche = SharedPortal.get(FICHE);

    assertThat(fiche.header("Content-Type")).startsWith("application/json");
    assertThat(fiche.body()).contains("\"checkBy\"", "\"plain\"", "\"kind\":\"steps\"");
    assertThat(fiche.body()).doesNotContain("{{");
  }

  @Test
  void what_a_client_holds_already_is_not_sent_again() {
    Page first = SharedPortal.get(FICHE);
    Page again = SharedPortal.get(FICHE, "If-None-Match", first.header("ETag"));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/fiches?theme=nulle-part, theme",
    "/api/v1/fiches?age=99, age",
    "/api/v1/fiches?page=0, page",
    "/api/v1/fiches?page=1e9, page",
    "/api/v1/fiches?size=101, size",
    "/api/v1/themes?size=<b>, size",
    "/api/v1/annuaire?besoin=x, besoin",
    "/api/v1/annuaire?commune=Nulle-Part, commune"
  })
  void a_wrong_parameter_is_named_and_not_repeated(String path, String parameter) {
    Page page = SharedPortal.get(path.replace("<b>", "%3Cb%3E"));

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.header("Content-Type")).startsWith("application/problem+json");
    assertThat(page.body()).contains("\"parameter\":\"" + parameter + "\"", "bad-parameter");
    assertThat(page.body()).doesNotContain("<b>", "Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/nulle-part", "/api/v1/fiches/logement/nulle-part", "/api/v1"})
  void what_does_not_exist_is_a_problem_of_its_own(String path) {
    Page page = SharedPortal.get(path);

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).startsWith("application/problem+json");
    assertThat(page.body()).contains("urn:jalons:problem:not-found");
  }

  @Test
  void no_session_opens_and_the_portals_headers_stand() {
    Page page = SharedPortal.get("/api/v1/themes");

    assertThat(page.cookies()).isEmpty();
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void words_find_fiches_and_no_words_are_refused() {
    Page found = SharedPortal.get("/api/v1/fiches?q=carte+d%27identit%C3%A9&size=3");

    assertThat(found.body()).contains("\"slug\":\"carte-identite\"");
    assertThat(SharedPortal.get("/api/v1/fiches?q=").status()).isEqualTo(400);
  }

  @Test
  void services_come_nearest_first() {
    Page page = SharedPortal.get("/api/v1/annuaire?besoin=mission-locale&commune=Forbach");

    assertThat(page.body())
        .containsSubsequence(
            "\"id\":\"mission-locale-moselle-centre\"", "\"id\":\"missions-locales-annuaire\"");
  }

  @Test
  void the_service_describes_itself() {
    Page page = SharedPortal.get("/openapi");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("title: Jalons", "/api/v1/fiches/{theme}/{slug}", "operationId: annuaire");
    assertThat(page.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void the_service_describes_itself_in_json_too() {
    Page page = SharedPortal.get("/openapi", "Accept", "application/json");

    assertThat(page.header("Content-Type")).startsWith("application/json");
    assertThat(page.body()).startsWith("{").contains("\"/api/v1/fiches/{theme}/{slug}\":{");
  }

  @Test
  void a_flood_is_told_to_wait() {
    // one client, many at once: a slow machine must still be faster than tries come back
    Http client = SharedPortal.http();
    Page last =
        IntStream.range(0, MOST_TRIES)
            .parallel()
            .mapToObj(i -> client.get("/api/v1/themes?size=1", "X-Forwarded-For", "192.0.2.77"))
            .filter(page -> page.status() == 429)
            .findAny()
            .orElseThrow();

    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Retry-After")).isNotNull();
    assertThat(last.body()).contains("too-many-requests");
  }
}
