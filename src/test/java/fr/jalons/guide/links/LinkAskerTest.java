package fr.jalons.guide.links;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a real server on this machine, which the portal itself would never do. */
class LinkAskerTest {
  /** More than any site of this machine needs, however busy it is. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String STORE_PASSWORD = "changeit";
  private static final CountDownLatch OVER = new CountDownLatch(1);

  private static final LinkAsker ASKER = new LinkAsker(uri -> true, PATIENCE);
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static HttpServer server;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(THREADS);
    answers("/here", 200, null);
    answers("/gone", 404, null);
    answers("/for-good", 410, null);
    answers("/members", 403, null);
    answers("/failing", 503, null);
    answers("/old", 301, "/here");
    answers("/old-gone", 302, "/gone");
    answers("/round", 302, "/and-round");
    answers("/and-round", 302, "/round");
    server.createContext("/slow", LinkAskerTest::neverAnswer);
    server.start();
  }

  private static void answers(String path, int status, String location) {
    server.createContext(
        path,
        exchange -> {
          if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  private static void neverAnswer(HttpExchange exchange) {
    try {
      OVER.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  @AfterAll
  static void stop() {
    OVER.countDown();
    server.stop(0);
    THREADS.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource({
    "/here, 200,",
    "/gone, 404, GONE",
    "/for-good, 410, GONE",
    "/members, 403, REFUSED",
    "/failing, 503, FAILING",
    "/old, 200,",
    "/old-gone, 404, GONE",
    "/round, 302, LOOP"
  })
  void what_a_site_answers_is_said(String path, Integer status, LinkProblem problem) {
    assertThat(ASKER.ask(at("http", path))).isEqualTo(new LinkAsker.Answer(status, problem));
  }

  @Test
  void a_site_that_never_answers_is_said_to_be_silent() {
    LinkAsker impatient = new LinkAsker(uri -> true, Duration.ofSeconds(1));

    assertThat(impatient.ask(at("http", "/slow")))
        .isEqualTo(new LinkAsker.Answer(null, LinkProblem.SILENT));
  }

  @Test
  void a_site_that_nobody_vouches_for_is_said_to_be_unsafe(@TempDir Path folder) throws Exception {
    HttpsServer unvouched =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    unvouched.setHttpsConfigurator(new HttpsConfigurator(signedByItself(folder)));
    unvouched.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
    unvouched.setExecutor(THREADS);
    unvouched.start();
    try {
      String url = "https://localhost:%d/".formatted(unvouched.getAddress().getPort());

      assertThat(ASKER.ask(url).problem()).isEqualTo(LinkProblem.UNSAFE);
    } finally {
      unvouched.stop(0);
    }
  }

  /** A certificate as the JDK's own tool makes one: valid in all but who signed it. */
  private static SSLContext signedByItself(Path folder) throws Exception {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                STORE_PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();

    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    char[] password = STORE_PASSWORD.toCharArray();
    keys.init(KeyStore.getInstance(store.toFile(), password), password);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(keys.getKeyManagers(), null, null);
    return tls;
  }

  @Test
  void a_name_that_nobody_knows_or_a_machine_without_network_is_said_so() {
    LinkAsker alone =
        new LinkAsker(
            uri -> {
              throw new UnknownHostException(uri.getHost());
            },
            PATIENCE);

    assertThat(alone.ask("https://www.moselle.fr/").problem()).isEqualTo(LinkProblem.UNKNOWN);
  }

  @Test
  void where_a_page_leads_is_looked_at_again() {
    LinkAsker careful = new LinkAsker(uri -> !uri.getPath().equals("/here"), PATIENCE);

    assertThat(careful.ask(at("http", "/old")).problem()).isEqualTo(LinkProblem.FORBIDDEN);
  }

  @Test
  void a_machine_of_this_network_is_never_asked() {
    assertThat(new LinkAsker().ask(at("http", "/here")).problem()).isEqualTo(LinkProblem.FORBIDDEN);
  }

  private static String at(String scheme, String path) {
    return "%s://localhost:%d%s".formatted(scheme, server.getAddress().getPort(), path);
  }
}
