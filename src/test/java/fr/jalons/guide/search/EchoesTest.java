package fr.jalons.guide.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import fr.jalons.platform.StartUpRefused;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EchoesTest {
  private static final int FEWEST_LINES = 10;
  private static final SortedMap<String, String> FILES = GuideFiles.read();
  private static final Demands SHIPPED =
      Demands.read("demandes.yaml", FILES.get("guide/fr/demandes.yaml"));
  private static final Echoes ECHOES =
      new Echoes(
          new Demands(
              Map.of(
                  "logement/dormir", List.of("dormir ce soir", "à la rue"),
                  "sante/dentiste", List.of("dentiste gratuit", "зуб болить"))));

  @Test
  void a_line_typed_as_it_stands_is_nearest() {
    assertThat(ECHOES.near("dormir ce soir").get("logement/dormir")).isGreaterThan(0.99f);
  }

  @Test
  void a_line_with_slips_is_near_and_no_other_fiche_is_as_near() {
    Map<String, Float> near = ECHOES.near("dantiste grtuit");

    assertThat(near.get("sante/dentiste")).isGreaterThan(0.3f);
    assertThat(near.getOrDefault("logement/dormir", 0f)).isLessThan(0.15f);
  }

  @Test
  void another_alphabet_is_near_its_line() {
    assertThat(ECHOES.near("болить зуб")).containsOnlyKeys("sante/dentiste");
  }

  @Test
  void what_says_nothing_is_near_nothing() {
    assertThat(ECHOES.near("qwxzqwxz")).isEmpty();
    assertThat(ECHOES.near("le la les ?")).isEmpty();
  }

  @Test
  void every_shipped_fiche_is_asked_for_in_several_lines_each_written_once() {
    assertThat(SHIPPED.lines().keySet())
        .containsExactlyInAnyOrderElementsOf(
            GuideContent.read(FILES).fiches().stream()
                .map(fiche -> fiche.id().toString())
                .collect(Collectors.toSet()));
    SHIPPED
        .lines()
        .forEach(
            (fiche, lines) -> {
              assertThat(lines).as(fiche).hasSizeGreaterThanOrEqualTo(FEWEST_LINES);
              assertThat(new HashSet<>(lines)).as(fiche).hasSameSizeAs(lines);
            });
  }

  @Test
  void a_malformed_or_repeated_entry_is_refused() {
    assertThatThrownBy(() -> Demands.read("d.yaml", "- {fiche: a/b, asked: non}"))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageStartingWith("d.yaml:1:");
    assertThatThrownBy(
            () -> Demands.read("d.yaml", "[{fiche: a/b, asked: []}, {fiche: a/b, asked: []}]"))
        .isInstanceOf(StartUpRefused.class)
        .hasMessageContaining("twice");
  }
}
