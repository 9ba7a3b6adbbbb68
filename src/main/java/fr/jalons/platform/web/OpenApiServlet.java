package fr.jalons.platform.web;

import fr.jalons.platform.YamlFile;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Serves the description of the web service as it is written, in YAML, or in JSON to whom asks for
 * that ({@code Accept: application/json} or {@code ?format=JSON}).
 */
public class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FILE = "/META-INF/openapi.yaml";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean json = wantsJson(request);
    response.setContentType(json ? "application/json" : "application/yaml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Vary", "Accept");
    response.getWriter().write(json ? json(yaml()) : yaml());
  }

  /** The same document in JSON. */
  static String json(String yaml) {
    return Json.createObjectBuilder(YamlFile.readMap(FILE, yaml, 1)).build().toString();
  }

  static String yaml() throws IOException {
    try (InputStream file = OpenApiServlet.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return "JSON".equalsIgnoreCase(request.getParameter("format"))
        || accept != null && accept.contains("application/json") && !accept.contains("yaml");
  }
}
