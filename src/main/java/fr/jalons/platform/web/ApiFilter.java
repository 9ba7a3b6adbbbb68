package fr.jalons.platform.web;

import fr.jalons.platform.RateLimits.Limit;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The door of the web service: a limit per client, and any site may read, since all it holds is
 * public and no cookie comes with it.
 */
public class ApiFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;
  private static final String SECONDS_TO_WAIT = "60";
  private static final String PROBLEM =
      "{\"type\":\"urn:jalons:problem:too-many-requests\",\"title\":\"Too many requests\","
          + "\"status\":429,\"detail\":\"Ask again in a minute.\"}";

  @Inject private transient Client client;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link, X-Total-Count");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (client.may(Limit.API)) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(TOO_MANY);
    response.setHeader("Retry-After", SECONDS_TO_WAIT);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
  }
}
