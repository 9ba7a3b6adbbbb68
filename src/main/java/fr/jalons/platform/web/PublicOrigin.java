package fr.jalons.platform.web;

import fr.jalons.platform.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where people reach the portal: the setting, or else the address of the current request. */
@RequestScoped
public class PublicOrigin {
  @Inject private HttpServletRequest request;

  /** Such as {@code https://jalons.example}, without a closing slash. */
  public String get() {
    return of(request);
  }

  static String of(HttpServletRequest request) {
    return Setting.PUBLIC_URL
        .find()
        .map(url -> url.replaceAll("/+$", ""))
        .orElseGet(
            () ->
                (Proxies.sayTls(request) ? "https" : request.getScheme())
                    + "://"
                    + request.getHeader("Host"));
  }
}
