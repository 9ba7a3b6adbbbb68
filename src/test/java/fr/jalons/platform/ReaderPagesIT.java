package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer to a reader bears, and what none does. */
class ReaderPagesIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/guide",
        "/urgence",
        "/paroles",
        "/paroles/donner",
        "/paroles/suivi",
        "/nope"
      })
  void a_reader_page_sets_no_cookie_and_bears_a_strict_policy(String path) {
    Page page = SharedPortal.get(path);

    assertThat(page.cookies()).isEmpty();
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Permissions-Policy")).contains("geolocation=()");
    assertThat(page.html().select("script:not([src]), [nonce], style, [style], [onclick]"))
        .isEmpty();
    assertThat(page.body()).doesNotContainIgnoringCase("primefaces").doesNotContain("jquery");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nope", "/pro/connexion", "/health/live"})
  void no_answer_names_the_server_or_its_version(String path) {
    Page page = SharedPortal.get(path);

    assertThat(page.header("Server")).isNull();
    assertThat(page.header("X-Powered-By")).isNull();
    assertThat(page.body()).doesNotContain("Payara", "GlassFish", "Mojarra");
  }

  @Test
  void a_page_is_sent_compressed_with_a_tag_and_not_again_while_it_is_the_same() {
    HttpResponse<byte[]> first = SharedPortal.http().bytes("/", "Accept-Encoding", "gzip");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    Page again = SharedPortal.get("/", "Accept-Encoding", "gzip", "If-None-Match", tag);

    assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(again.status()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/health/ready"})
  void health_is_up(String path) {
    assertThat(SharedPortal.get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/WEB-INF/views/platform/home.xhtml",
        "/platform/home.xhtml",
        "/guide/fiche.xhtml",
        "/paroles/zzzzzzzzzzzz",
        "/paroles?page=0",
        "/paroles?page=99999999999",
        "/error/500",
        "/%2e%2e/%2e%2e/etc/passwd"
      })
  void what_is_not_there_is_said_in_plain_words(String path) {
    Page page = SharedPortal.get(path);

    assertThat(page.status()).isIn(400, 404);
    assertThat(page.body()).doesNotContain("Exception", "java.");
  }
}
