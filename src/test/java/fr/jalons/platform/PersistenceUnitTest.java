package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the list of {@code persistence.xml} to the classes that are annotated. */
class PersistenceUnitTest {
  private static final Pattern LISTED = Pattern.compile("<class>([^<]+)</class>");

  @Test
  void every_class_that_is_stored_is_listed_and_no_other() throws IOException {
    List<String> annotated =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("fr.jalons").stream()
                .filter(PersistenceUnitTest::stored)
                .map(JavaClass::getName)
                .toList();

    assertThat(listed()).containsExactlyInAnyOrderElementsOf(annotated);
  }

  private static boolean stored(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAnnotatedWith(MappedSuperclass.class)
        || type.isAnnotatedWith(Converter.class);
  }

  private static List<String> listed() throws IOException {
    try (var file = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return LISTED.matcher(xml).results().map((MatchResult found) -> found.group(1)).toList();
    }
  }
}
