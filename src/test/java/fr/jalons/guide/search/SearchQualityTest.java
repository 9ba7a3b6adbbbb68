package fr.jalons.guide.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * Queries as young people type them, written before any tuning by somebody else than the search's
 * author. Only the tuning half may be looked at while the search is mended.
 */
class SearchQualityTest {
  private static final int AMONG_THE_FIRST = 3;
  private static final double WANTED = 0.9;

  /** What the fresh queries scored, 98.8 %, less a little: docs/decisions/0019. */
  private static final double REACHED = 0.973;

  private final SortedMap<String, String> files = GuideFiles.read();
  private final FicheIndex index =
      new FicheIndex(
          GuideContent.read(files),
          Synonyms.read("synonymes.yaml", files.get("guide/fr/synonymes.yaml")),
          new Echoes(Demands.read("demandes.yaml", files.get("guide/fr/demandes.yaml"))),
          fiche -> fiche.id().theme().slug().replace('-', ' '));

  private record Asked(String half, String query, Set<String> wanted) {}

  @Test
  void the_blind_queries_find_their_fiche_among_the_first_three_as_often_as_they_did() {
    List<Asked> asked = half("blind");

    assertThat(asked).hasSizeGreaterThanOrEqualTo(250);
    assertThat(1 - (double) misses(asked).size() / asked.size()).isGreaterThanOrEqualTo(REACHED);
  }

  @Test
  void nine_in_ten_of_the_tuning_queries_find_their_fiche_among_the_first_three() {
    List<Asked> asked = half("tuning");
    List<String> misses = misses(asked);

    assertThat(1 - (double) misses.size() / asked.size())
        .as(String.join("\n", misses))
        .isGreaterThanOrEqualTo(WANTED);
  }

  private List<String> misses(List<Asked> asked) {
    return asked.stream()
        .filter(a -> first(a).stream().noneMatch(a.wanted()::contains))
        .map(a -> a.query() + " -> " + first(a) + ", wanted " + a.wanted())
        .toList();
  }

  private List<String> first(Asked asked) {
    return index.search(asked.query(), null, null, AMONG_THE_FIRST).stream()
        .map(hit -> hit.fiche().id().toString())
        .toList();
  }

  private static List<Asked> half(String half) {
    return asked().stream().filter(a -> a.half().equals(half)).toList();
  }

  private static List<Asked> asked() {
    try (InputStream in = SearchQualityTest.class.getResourceAsStream("../queries.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Asked(cells[1], cells[2], Set.of(cells[3].split("\\|"))))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
