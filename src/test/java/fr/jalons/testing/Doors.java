package fr.jalons.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.jalons.platform.web.Routes;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every address that the portal answers, read from its own table of pages, its servlets and its web
 * service, so that what is new is walked through without anybody thinking of it.
 */
public final class Doors {
  private Doors() {}

  /**
   * All addresses, with each of these values in the place of every variable.
   *
   * @param values numbers and names that stand for something in the database
   */
  public static List<String> filled(List<String> values) {
    Set<String> patterns = new TreeSet<>(Routes.patterns());
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.jalons");
    for (JavaClass type : classes) {
      servlet(type, patterns);
      resource(type, applicationPath(classes), patterns);
    }
    List<String> filled = new ArrayList<>();
    for (String pattern : patterns) {
      for (String value : pattern.contains("{") ? values : List.of("")) {
        filled.add(pattern.replaceAll("\\{[^}]*}", value));
      }
    }
    return filled;
  }

  private static void servlet(JavaClass type, Set<String> patterns) {
    type.tryGetAnnotationOfType(WebServlet.class)
        .ifPresent(
            servlet -> {
              for (String[] addresses : List.of(servlet.value(), servlet.urlPatterns())) {
                for (String address : addresses) {
                  patterns.add(address.replace("*", "{rest}"));
                }
              }
            });
  }

  private static void resource(JavaClass type, String base, Set<String> patterns) {
    type.tryGetAnnotationOfType(Path.class)
        .ifPresent(
            root -> {
              patterns.add(joined(base, root.value()));
              for (JavaMethod method : type.getMethods()) {
                method
                    .tryGetAnnotationOfType(Path.class)
                    .ifPresent(path -> patterns.add(joined(base, root.value(), path.value())));
              }
            });
  }

  private static String applicationPath(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.tryGetAnnotationOfType(ApplicationPath.class).stream())
        .map(ApplicationPath::value)
        .findFirst()
        .orElse("");
  }

  private static String joined(String... parts) {
    return ("/" + String.join("/", parts)).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }
}
