package fr.jalons.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.directory.api.DirectoryResource;
import fr.jalons.directory.api.ServiceBody;
import fr.jalons.guide.api.FactBody;
import fr.jalons.guide.api.FicheBody;
import fr.jalons.guide.api.FicheSummary;
import fr.jalons.guide.api.GuideResource;
import fr.jalons.guide.api.TermBody;
import fr.jalons.guide.api.ThemeBody;
import fr.jalons.platform.YamlFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what is written about the web service to what the web service is. */
class OpenApiTest {
  private static final List<Class<?>> RESOURCES =
      List.of(GuideResource.class, DirectoryResource.class);
  private static final Map<String, Class<? extends Record>> SCHEMAS =
      Map.of(
          "Theme", ThemeBody.class,
          "FicheSummary", FicheSummary.class,
          "Fiche", FicheBody.class,
          "Text", FicheBody.Text.class,
          "Section", FicheBody.Section.class,
          "Fact", FactBody.class,
          "Service", ServiceBody.class,
          "Term", TermBody.class,
          "Problem", Problem.class);

  private final Map<String, Object> document = document();

  @Test
  void every_address_is_described_and_none_that_does_not_exist() {
    Set<String> paths = new TreeSet<>();
    gets().forEach(method -> paths.add(path(method)));

    assertThat(at(document, "paths").keySet()).containsExactlyInAnyOrderElementsOf(paths);
  }

  @Test
  void every_parameter_is_described() {
    gets()
        .forEach(
            method -> {
              Set<String> described = new HashSet<>();
              Map<String, Object> get = at(at(document, "paths"), path(method), "get");
              for (Object parameter : (List<?>) get.get("parameters")) {
                Map<?, ?> map = (Map<?, ?>) parameter;
                Object ref = map.get("$ref");
                described.add(
                    ref == null
                        ? map.get("name").toString()
                        : ref.toString().replaceFirst(".*/", ""));
              }
              assertThat(described).as(path(method)).containsAll(queries(method));
            });
  }

  @Test
  void every_property_is_described_and_none_that_is_not_sent() {
    SCHEMAS.forEach(
        (name, type) ->
            assertThat(at(document, "components", "schemas", name, "properties").keySet())
                .as(name)
                .containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
  }

  private static Stream<Method> gets() {
    return RESOURCES.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(GET.class));
  }

  private static String path(Method method) {
    Path own = method.getAnnotation(Path.class);
    String path = method.getDeclaringClass().getAnnotation(Path.class).value();
    return (Api.PATH + "/" + path + (own == null ? "" : "/" + own.value()))
        .replaceAll("/{2,}", "/");
  }

  private static List<String> queries(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(QueryParam.class))
        .filter(query -> query != null)
        .map(QueryParam::value)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Map<String, Object> map, String... keys) {
    Map<String, Object> found = map;
    for (String key : keys) {
      found = (Map<String, Object>) found.get(key);
      assertThat(found).as(key).isNotNull();
    }
    return found;
  }

  private static Map<String, Object> document() {
    try (var yaml = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
      return YamlFile.readMap("openapi.yaml", text, 1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
