package fr.jalons.platform.api;

import jakarta.annotation.Priority;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes each answer as JSON with a tag that names its bytes, the same on every node, and answers
 * 304 to a client that holds them already. Content also changes with the day, so the tag is made
 * from what is sent.
 */
@Provider
@Priority(EntityTags.LAST)
public class EntityTags implements ContainerResponseFilter {
  /** Filters of answers run from the highest priority down. */
  static final int LAST = 1000;

  private static final int TAG_BYTES = 12;
  private static final MediaType JSON =
      MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name());

  private final Jsonb json = JsonbBuilder.create();

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != Response.Status.OK.getStatusCode()
        || !response.hasEntity()
        || !isJson(response.getMediaType())) {
      return;
    }
    String body = json.toJson(response.getEntity());
    EntityTag tag = new EntityTag(digest(body));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (request.getRequest().evaluatePreconditions(tag) == null) {
      response.setEntity(body, null, JSON);
    } else {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private static boolean isJson(MediaType type) {
    return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  private static String digest(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
