package fr.jalons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * From Expression Language 6 on (Jakarta EE 11, Payara 7), a record's properties are its components
 * and nothing else: {@code row.open} no longer finds {@code isOpen()}, while {@code row.isOpen()}
 * is found everywhere.
 */
class ViewsOnRecordsTest {
  private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");

  @Test
  void views_call_what_a_record_tells_beside_its_components() throws IOException {
    Set<String> told = toldByRecords();
    assertThat(told).contains("open");
    // A bean's own property may bear the same name
    Pattern property =
        Pattern.compile("(?<!Page|\\bdesk)\\.(" + String.join("|", told) + ")\\b(?!\\s*\\()");
    try (Stream<Path> views = Files.walk(Path.of("src/main/webapp"))) {
      List<String> found =
          views
              .filter(view -> view.toString().endsWith(".xhtml"))
              .flatMap(view -> found(view, property))
              .toList();
      assertThat(found).isEmpty();
    }
  }

  private static Set<String> toldByRecords() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.jalons")
            .stream()
            .filter(JavaClass::isRecord)
            .flatMap(record -> record.getMethods().stream())
            .filter(method -> method.getRawParameterTypes().isEmpty())
            .map(JavaMethod::getName)
            .filter(name -> name.matches("is[A-Z].*"))
            .map(name -> Introspector.decapitalize(name.substring(2)))
            .collect(Collectors.toSet());
  }

  private static Stream<String> found(Path view, Pattern property) {
    return EXPRESSION
        .matcher(read(view))
        .results()
        .map(expression -> QUOTED.matcher(expression.group()).replaceAll("''"))
        .map(property::matcher)
        .filter(Matcher::find)
        .map(match -> view.getFileName() + ": " + match.group());
  }

  private static String read(Path view) {
    try {
      return Files.readString(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
