package fr.jalons.platform.web;

import fr.jalons.platform.ClientKey;
import fr.jalons.platform.RateLimits;
import fr.jalons.platform.RateLimits.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who sends the current request, known by a key that is no address. */
@RequestScoped
public class Client {
  @Inject private HttpServletRequest request;
  @Inject private ClientKey keys;
  @Inject private RateLimits limits;

  /** Takes one of this client's tries; false when none is left for now. */
  public boolean may(Limit limit) {
    return limits.allows(limit, key());
  }

  /** The client's key for this hour. */
  public String key() {
    return keys.of(Proxies.clientAddress(request));
  }
}
