package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/lifecycle.md} the drawing of the table in code. To draw it anew: {@code ./mvnw
 * test -Dtest=LifecycleDocTest -Djalons.draw=true}.
 */
class LifecycleDocTest {
  private static final Path PAGE = Path.of("docs", "lifecycle.md");

  @Test
  void the_page_shows_the_table_as_it_is_in_code() throws IOException {
    String drawn = drawn();
    if (Boolean.getBoolean("jalons.draw")) {
      Files.writeString(PAGE, drawn);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(drawn);
  }

  private static String drawn() {
    String arrows =
        Lifecycle.rows().stream()
            .map(row -> "  %s --> %s: %s".formatted(row.from(), row.to(), words(row.act())))
            .collect(Collectors.joining("\n"));
    String rows =
        Lifecycle.rows().stream().map(LifecycleDocTest::line).collect(Collectors.joining("\n"));
    return """
    # The life of a parole

    Drawn from `fr.jalons.paroles.Lifecycle` by `./mvnw test -Dtest=LifecycleDocTest -Djalons.draw=true`;
    a test fails when the two differ. The product's own table is in words; this one is what the code allows.

    | from | act | to | who | on what condition |
    | --- | --- | --- | --- | --- |
    %s

    ```mermaid
    stateDiagram-v2
      [*] --> RECEIVED: send
    %s
      PURGED --> [*]
    ```
    """
        .formatted(rows, arrows);
  }

  private static String line(Transition row) {
    String who =
        row.parties().stream().sorted().map(p -> words(p)).collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %s |"
        .formatted(row.from(), words(row.act()), row.to(), who, row.condition());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
