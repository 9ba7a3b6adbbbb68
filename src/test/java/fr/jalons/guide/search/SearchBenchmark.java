package fr.jalons.guide.search;

import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * What a search costs among a hundred fiches and among ten thousand, in one run. The thousands are
 * shuffled copies of the shipped ones, each with words of its own.
 *
 * <p>{@code ./mvnw -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=fr.jalons.guide.search.SearchBenchmark}
 */
public final class SearchBenchmark {
  private static final Logger LOG = Logger.getLogger(SearchBenchmark.class.getName());
  private static final int ROUNDS = 3;
  private static final int HITS = 10;

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    SortedMap<String, String> files = GuideFiles.read();
    List<String> queries = queries();
    FicheIndex few = index(files, generated(files, 100));
    FicheIndex many = index(files, generated(files, 10_000));
    run(few, queries);
    run(many, queries);
    double[] costs = {median(few, queries), median(many, queries)};
    LOG.info(
        "median of a search: %.3f ms among 100 fiches, %.3f ms among 10,000, ratio %.2f"
            .formatted(costs[0], costs[1], costs[1] / costs[0]));
  }

  private static double median(FicheIndex index, List<String> queries) {
    double[] costs = new double[ROUNDS * queries.size()];
    int next = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (String query : queries) {
        long start = System.nanoTime();
        index.search(query, null, null, HITS);
        costs[next++] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(costs);
    return costs[costs.length / 2];
  }

  private static void run(FicheIndex index, List<String> queries) {
    queries.forEach(query -> index.search(query, null, null, HITS));
  }

  private static FicheIndex index(SortedMap<String, String> files, SortedMap<String, String> all) {
    return new FicheIndex(
        GuideContent.read(all),
        Synonyms.read("synonymes.yaml", files.get("guide/fr/synonymes.yaml")),
        new Echoes(Demands.read("demandes.yaml", files.get("guide/fr/demandes.yaml"))),
        fiche -> fiche.id().theme().slug());
  }

  /** The shipped content with its fiches multiplied, or cut down, to {@code wanted}. */
  private static SortedMap<String, String> generated(SortedMap<String, String> files, int wanted) {
    SortedMap<String, String> all = new TreeMap<>(files);
    all.keySet().removeIf(name -> name.startsWith("guide/fr/parcours/"));
    List<String> fiches =
        files.keySet().stream()
            .filter(name -> name.startsWith("guide/fr/") && name.endsWith(".md"))
            .toList();
    Random random = new Random(wanted);
    for (int i = 0; i < wanted - fiches.size(); i++) {
      String name = fiches.get(i % fiches.size());
      String copy = shuffled(files.get(name), random).replace("?\"", " mot%d ?\"".formatted(i));
      all.put(name.replace(".md", "-%d.md".formatted(i)), copy);
    }
    return all;
  }

  /** The lines of each list in another order, so that passages differ. */
  private static String shuffled(String text, Random random) {
    List<String> lines = new java.util.ArrayList<>(text.lines().toList());
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("- ")
          && lines.get(i - 1).startsWith("- ")
          && random.nextBoolean()) {
        Collections.swap(lines, i, i - 1);
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> queries() throws IOException {
    try (InputStream in = SearchBenchmark.class.getResourceAsStream("../queries.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t")[2])
          .toList();
    }
  }
}
