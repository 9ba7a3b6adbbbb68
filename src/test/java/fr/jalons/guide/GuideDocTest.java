package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.lint.FicheLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/guide.md} a true account of the shipped guide. To write it anew: {@code ./mvnw
 * test -Dtest=GuideDocTest -Djalons.draw=true}.
 */
class GuideDocTest {
  private static final Path PAGE = Path.of("docs", "guide.md");

  private final SortedMap<String, String> files = GuideFiles.read();
  private final GuideContent content = GuideContent.read(files);

  @Test
  void the_page_counts_the_guide_as_it_is_shipped() throws IOException {
    String counted = counted();
    if (Boolean.getBoolean("jalons.draw")) {
      Files.writeString(PAGE, counted);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(counted);
  }

  private String counted() {
    String rows =
        Arrays.stream(Theme.values())
            .map(theme -> row(theme.slug(), of(theme)))
            .collect(Collectors.joining("\n"));
    return """
    # The guide as it is shipped

    Counted by `./mvnw test -Dtest=GuideDocTest -Djalons.draw=true`; a test fails when it is no longer true.
    A fact that several themes cite counts in each of them, and once in the last row.

    | theme | fiches | facts cited | sure | to check with the Département | remarks of the linter |
    | --- | ---: | ---: | ---: | ---: | ---: |
    %s
    %s

    Facts in all: %d. Terms of the glossary: %d. Journeys: %d.
    """
        .formatted(
            rows,
            row("**all**", content.fiches()),
            content.facts().all().size(),
            content.glossary().terms().size(),
            content.journeys().size());
  }

  private List<Fiche> of(Theme theme) {
    return content.fiches().stream().filter(fiche -> fiche.id().theme() == theme).toList();
  }

  private String row(String name, List<Fiche> fiches) {
    Set<Fact> cited =
        fiches.stream()
            .flatMap(fiche -> fiche.facts().stream())
            .map(id -> content.facts().find(id).orElse(null))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    long probable = cited.stream().filter(Fact::probable).count();
    return "| %s | %d | %d | %d | %d | %d |"
        .formatted(
            name,
            fiches.size(),
            cited.size(),
            cited.size() - probable,
            probable,
            fiches.stream().mapToInt(this::remarks).sum());
  }

  private int remarks(Fiche fiche) {
    Set<String> known =
        content.fiches().stream().map(f -> f.id().toString()).collect(Collectors.toSet());
    return new FicheLint(content.facts(), known::contains)
        .check(fiche.id(), fiche.file(), files.get(fiche.file()))
        .size();
  }
}
