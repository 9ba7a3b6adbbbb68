package fr.jalons.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Root of the web service. It reads what everybody may read; nothing is deposited through it. It is
 * described in {@code META-INF/openapi.yaml}, served at {@code /openapi}; {@code web.xml} names
 * this class.
 */
@ApplicationPath(Api.PATH)
public class Api extends Application {
  public static final String PATH = "/api/v1";
}
