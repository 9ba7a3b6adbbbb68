package fr.jalons.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;

/** What a browser asked for, read from its own record. */
public final class Traffic {

  private static final Json JSON = new Json();

  private final List<String> urls = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private long bytes;

  /** Every URL that went over the network, in order; data: and the browser's own are left out. */
  public List<String> urls() {
    return List.copyOf(urls);
  }

  /** Requests to anybody but the portal. */
  public List<String> toThirdParties() {
    String portal = SharedPortal.url("/");
    return urls.stream().filter(url -> !url.startsWith(portal)).toList();
  }

  /** Every Set-Cookie that arrived. */
  public List<String> cookiesSet() {
    return List.copyOf(cookies);
  }

  /** Bytes received over the network, headers included, as compressed as they came. */
  public long bytes() {
    return bytes;
  }

  /** Starts counting anew. */
  public void forget() {
    urls.clear();
    cookies.clear();
    bytes = 0;
  }

  void read(String entry) {
    Map<?, ?> message = (Map<?, ?>) JSON.<Map<?, ?>>toType(entry, Json.MAP_TYPE).get("message");
    Map<?, ?> details = (Map<?, ?>) message.get("params");
    switch (String.valueOf(message.get("method"))) {
      case "Network.requestWillBeSent" -> asked((Map<?, ?>) details.get("request"));
      case "Network.loadingFinished" ->
          bytes += ((Number) details.get("encodedDataLength")).longValue();
      case "Network.responseReceivedExtraInfo" -> answered((Map<?, ?>) details.get("headers"));
      default -> {
        // Not about the network
      }
    }
  }

  private void asked(Map<?, ?> request) {
    String url = String.valueOf(request.get("url"));
    if (url.startsWith("http") || url.startsWith("ws")) {
      urls.add(url);
    }
  }

  private void answered(Map<?, ?> headers) {
    headers.forEach(
        (name, value) -> {
          if ("set-cookie".equalsIgnoreCase(String.valueOf(name))) {
            cookies.add(String.valueOf(value));
          }
        });
  }
}
