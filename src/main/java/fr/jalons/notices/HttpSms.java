package fr.jalons.notices;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Short messages by a gateway that takes {@code {"id", "to", "text"}} as JSON in a POST and answers
 * 2xx once it has it; most providers do, or are one small relay away from it.
 */
final class HttpSms implements Carrier {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int DONE = 2;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int THEIR_FAULT = 5;

  private final URI gateway;
  private final String token;

  /**
   * @param token null when the gateway wants none
   */
  HttpSms(URI gateway, String token) {
    this.gateway = gateway;
    this.token = token;
  }

  @Override
  public void carry(Letter letter) throws CarryFailure {
    try {
      int status =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .build()
              .send(request(letter), HttpResponse.BodyHandlers.discarding())
              .statusCode();
      if (status / 100 != DONE) {
        throw new CarryFailure(trouble(status), null);
      }
    } catch (IOException e) {
      throw new CarryFailure(Trouble.UNREACHABLE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CarryFailure(Trouble.UNREACHABLE, e);
    }
  }

  private HttpRequest request(Letter letter) {
    String body =
        Json.createObjectBuilder()
            .add("id", letter.id())
            .add("to", letter.to())
            .add("text", letter.body())
            .build()
            .toString();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(gateway)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  private static Trouble trouble(int status) {
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      return Trouble.LOGIN_REFUSED;
    }
    return status / 100 == THEIR_FAULT ? Trouble.UNREACHABLE : Trouble.REFUSED;
  }
}
