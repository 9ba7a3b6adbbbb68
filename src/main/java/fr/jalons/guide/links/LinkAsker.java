package fr.jalons.guide.links;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Asks one page whether it is there, and follows where it leads, each step looked at again. */
final class LinkAsker {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Which addresses may be asked. */
  interface Gate {
    /**
     * @throws UnknownHostException when nobody knows the host
     */
    boolean may(URI uri) throws UnknownHostException;
  }

  private static final int MOST_STEPS = 5;
  private static final int REDIRECTS = 300;
  private static final int ERRORS = 400;

  /**
   * What a page answered.
   *
   * @param status HTTP status; null when there was no answer
   * @param problem null when all is well
   */
  record Answer(Integer status, LinkProblem problem) {}

  private final Gate gate;
  private final Duration patience;
  private final HttpClient client;

  LinkAsker() {
    this(PublicAddress::may, PATIENCE);
  }

  LinkAsker(Gate gate, Duration patience) {
    this.gate = gate;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Answer ask(String url) {
    try {
      return ask(URI.create(url), MOST_STEPS);
    } catch (UnknownHostException e) {
      return new Answer(null, LinkProblem.UNKNOWN);
    } catch (SSLException e) {
      return new Answer(null, LinkProblem.UNSAFE);
    } catch (IOException e) {
      return new Answer(null, LinkProblem.SILENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(null, LinkProblem.SILENT);
    } catch (IllegalArgumentException e) {
      return new Answer(null, LinkProblem.FORBIDDEN);
    }
  }

  private Answer ask(URI uri, int steps) throws IOException, InterruptedException {
    if (!gate.may(uri)) {
      return new Answer(null, LinkProblem.FORBIDDEN);
    }
    HttpRequest request =
        HttpRequest.newBuilder(uri).timeout(patience).header("User-Agent", "Jalons").build();
    HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
    int status = answer.statusCode();
    Optional<String> next = answer.headers().firstValue("Location");
    if (status >= REDIRECTS && status < ERRORS && next.isPresent()) {
      return steps == 0
          ? new Answer(status, LinkProblem.LOOP)
          : ask(uri.resolve(next.get()), steps - 1);
    }
    return new Answer(status, LinkProblem.of(status));
  }
}
