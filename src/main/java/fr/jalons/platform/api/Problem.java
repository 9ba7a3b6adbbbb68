package fr.jalons.platform.api;

import jakarta.ws.rs.core.Response;

/**
 * Why a request was not answered (RFC 9457). It repeats nothing that the client sent.
 *
 * @param type stable name of the kind of problem
 * @param parameter the parameter that is wrong; null when none is
 */
public record Problem(String type, String title, int status, String detail, String parameter) {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPES = "urn:jalons:problem:";

  static Problem badParameter(String parameter, String expected) {
    return new Problem(
        TYPES + "bad-parameter", "A parameter is wrong", 400, "Expected " + expected, parameter);
  }

  static Problem notFound() {
    return new Problem(TYPES + "not-found", "Not found", 404, "Nothing has this address.", null);
  }

  static Problem other(int status, String title) {
    return new Problem(TYPES + "http-" + status, title, status, null, null);
  }

  static Problem failure() {
    return new Problem(
        TYPES + "failure", "The portal failed", 500, "The failure was logged. Try later.", null);
  }

  Response response() {
    return Response.status(status)
        .type(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .entity(this)
        .build();
  }
}
