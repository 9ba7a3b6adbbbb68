package fr.jalons.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpSmsTest {
  private static final Letter LETTER =
      new Letter(Channel.SMS, "outbox-9", "0600000001", null, "Alerte à lire : /pro/alertes/3");

  private HttpServer gateway;
  private int answer = 202;
  private String body;
  private String authorization;

  @BeforeEach
  void start() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext(
        "/sms",
        exchange -> {
          body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          authorization = exchange.getRequestHeaders().getFirst("Authorization");
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    gateway.start();
  }

  @AfterEach
  void stop() {
    gateway.stop(0);
  }

  private HttpSms sms(String token) {
    return new HttpSms(
        URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms"), token);
  }

  @Test
  void a_gateway_gets_number_and_words_once_with_its_token() throws CarryFailure {
    sms("secret").carry(LETTER);

    assertThat(body)
        .isEqualTo(
            "{\"id\":\"outbox-9\",\"to\":\"0600000001\","
                + "\"text\":\"Alerte à lire : /pro/alertes/3\"}");
    assertThat(authorization).isEqualTo("Bearer secret");
  }

  @Test
  void without_a_token_none_is_sent() throws CarryFailure {
    sms(null).carry(LETTER);

    assertThat(authorization).isNull();
  }

  @ParameterizedTest
  @CsvSource({"401,LOGIN_REFUSED", "403,LOGIN_REFUSED", "400,REFUSED", "503,UNREACHABLE"})
  void what_a_gateway_says_is_told_apart(int status, Trouble trouble) {
    answer = status;

    assertThat(catchThrowableOfType(CarryFailure.class, () -> sms(null).carry(LETTER)).trouble())
        .isEqualTo(trouble);
  }

  @Test
  void a_gateway_that_is_away_is_tried_again() {
    HttpSms sms = sms(null);
    gateway.stop(0);

    assertThat(catchThrowableOfType(CarryFailure.class, () -> sms.carry(LETTER)).trouble())
        .isEqualTo(Trouble.UNREACHABLE);
  }
}
