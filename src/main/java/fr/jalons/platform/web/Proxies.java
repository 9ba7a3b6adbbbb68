package fr.jalons.platform.web;

import fr.jalons.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What reverse proxies say of the client; believed only from the addresses in the settings. */
final class Proxies {
  private Proxies() {}

  /** The client's address, in memory for the time of the request only. */
  static String clientAddress(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !trusted(request)) {
      return request.getRemoteAddr();
    }
    String[] hops = forwarded.split(",");
    return hops[hops.length - 1].strip();
  }

  /** Whether a trusted proxy received the request over TLS. */
  static boolean sayTls(HttpServletRequest request) {
    return "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")) && trusted(request);
  }

  private static boolean trusted(HttpServletRequest request) {
    List<String> proxies =
        Setting.TRUSTED_PROXIES
            .find()
            .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
            .orElse(List.of());
    return proxies.contains(request.getRemoteAddr());
  }
}
