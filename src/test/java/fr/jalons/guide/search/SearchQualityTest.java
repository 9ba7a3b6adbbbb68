package fr.jalons.guide.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private final SortedMap<String, String> files = GuideFiles.read();
  private final FicheIndex index =
      new FicheIndex(
          GuideContent.read(files),
          Synonyms.read("synonymes.yaml", files.get("guide/fr/synonymes.yaml")),
          fiche -> fiche.id().theme().slug().replace('-', ' '));

  private record Asked(String half, String query, Set<String> wanted) {}

  @Test
  void nine_in_ten_of_the_blind_queries_find_their_fiche_among_the_first_three() {
    assertThat(found("blind")).isGreaterThanOrEqualTo(WANTED);
  }

  @Test
  void nine_in_ten_of_the_tuning_queries_find_their_fiche_among_the_first_three() {
    assertThat(found("tuning")).isGreaterThanOrEqualTo(WANTED);
  }

  private double found(String half) {
    List<Asked> asked = asked().stream().filter(a -> a.half().equals(half)).toList();
    return (double) asked.stream().filter(this::finds).count() / asked.size();
  }

  private boolean finds(Asked asked) {
    List<String> first =
        index.search(asked.query(), null, null, AMONG_THE_FIRST).stream()
            .map(hit -> hit.fiche().id().toString())
            .toList();
    boolean finds = first.stream().anyMatch(asked.wanted()::contains);
    if (!finds && asked.half().equals("tuning") && Boolean.getBoolean("jalons.search.misses")) {
      misses.add(asked.query() + " -> " + first + " wanted " + asked.wanted());
    }
    return finds;
  }

  private final List<String> misses = new ArrayList<>();

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
