package fr.jalons.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * A plain client of the portal. It follows no redirect, and it says {@code Sec-Fetch-Site:
 * same-origin} with every write unless the test gives that header itself ({@code ""} leaves it
 * out).
 */
public final class Http {

  /** Where each client says it comes from, so that the limits of one test are not another's. */
  private final String address = randomAddress();

  private final String base;
  private final HttpClient client;

  public Http(String base) {
    this(base, false);
  }

  Http(String base, boolean keepsCookies) {
    this.base = base;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER);
    if (keepsCookies) {
      builder.cookieHandler(new CookieManager());
    }
    this.client = builder.build();
  }

  /**
   * @param path a path of the portal, or an absolute URL
   * @param headers names and values in turn
   */
  public Page get(String path, String... headers) {
    return send(request(path, List.of(headers)).GET());
  }

  public Page head(String path, String... headers) {
    return send(request(path, List.of(headers)).method("HEAD", BodyPublishers.noBody()));
  }

  /** The bytes as they came, for sizes and compression. */
  public HttpResponse<byte[]> bytes(String path, String... headers) {
    return exchange(request(path, List.of(headers)).GET().build(), BodyHandlers.ofByteArray());
  }

  public Page post(String path, Map<String, String> fields, String... headers) {
    return post(
        path,
        fields.entrySet().stream()
            .map(field -> new String[] {field.getKey(), field.getValue()})
            .toList(),
        headers);
  }

  Page post(String path, List<String[]> fields, String... headers) {
    return send(writing(path, fields, headers));
  }

  /** The bytes that answer a form: a file, not a page. */
  public HttpResponse<byte[]> fileFor(String path, Map<String, String> fields) {
    List<String[]> typed =
        fields.entrySet().stream()
            .map(field -> new String[] {field.getKey(), field.getValue()})
            .toList();
    return exchange(writing(path, typed).build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder writing(String path, List<String[]> fields, String... headers) {
    String body =
        fields.stream()
            .map(field -> encoded(field[0]) + "=" + encoded(field[1]))
            .collect(Collectors.joining("&"));
    List<String> all = new ArrayList<>(List.of(headers));
    if (!all.contains("Sec-Fetch-Site")) {
      all.addAll(List.of("Sec-Fetch-Site", "same-origin"));
    }
    all.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
    return request(path, all).POST(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path, List<String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
            .timeout(Duration.ofSeconds(60));
    if (!headers.contains("X-Forwarded-For")) {
      request.header("X-Forwarded-For", address);
    }
    for (int i = 0; i < headers.size(); i += 2) {
      if (!headers.get(i + 1).isEmpty()) {
        request.header(headers.get(i), headers.get(i + 1));
      }
    }
    return request;
  }

  private static String randomAddress() {
    return ThreadLocalRandom.current()
        .ints(3, 0, 256)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(".", "10.", ""));
  }

  private Page send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    HttpResponse<String> answer = exchange(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Page(
        request.uri().toString(), answer.statusCode(), answer.headers(), answer.body(), this);
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new AssertionError("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while asking " + request.uri(), e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
