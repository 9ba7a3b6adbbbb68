package fr.jalons.guide.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/**
 * The fiches that use the words, and those asked for in words near the text, which gain as much as
 * they are near. The words are looked for once among all fiches; the few echoed ones are scored
 * apart, so that many fiches cost little more than few.
 */
final class EchoedHits {
  /** What an exact echo weighs, of the best score that the words alone give. */
  private static final float ECHO = 1.5f;

  /** Added to the best score, which is poor when the fiches do not use the words typed. */
  private static final float LEAST_BEST = 5f;

  /**
   * How near an echo must be when no fiche uses the words: else better say that nothing matches.
   */
  private static final float NEAR_ENOUGH_ALONE = 0.25f;

  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc);

  private final IndexSearcher searcher;

  /** The path of each document. */
  private final List<String> paths;

  EchoedHits(IndexSearcher searcher, List<String> paths) {
    this.searcher = searcher;
    this.paths = paths;
  }

  /**
   * @param wanted the words, already rewritten, since two searches are made
   * @param filter what a hit must meet, or null
   * @param near paths of fiches, with how near they are asked for
   * @param most at most so many hits, the best first
   */
  TopDocs of(Query wanted, Query filter, Map<String, Float> near, int most) throws IOException {
    ScoreDoc[] hits = best(filtered(wanted, filter), most);
    ScoreDoc[] first = filter == null ? hits : best(wanted, 1);
    float best = first.length == 0 ? 0 : first[0].score;
    Map<Integer, ScoreDoc> all = new HashMap<>();
    for (ScoreDoc hit : hits) {
      all.put(hit.doc, hit);
    }
    for (ScoreDoc hit : echoed(wanted, filter, near)) {
      float nearness = near.get(paths.get(hit.doc));
      if (best > 0 || nearness >= NEAR_ENOUGH_ALONE) {
        float gain = ECHO * nearness * (LEAST_BEST + best);
        all.put(hit.doc, new ScoreDoc(hit.doc, hit.score + gain));
      }
    }
    ScoreDoc[] kept = all.values().stream().sorted(BEST_FIRST).limit(most).toArray(ScoreDoc[]::new);
    return new TopDocs(new TotalHits(kept.length, TotalHits.Relation.EQUAL_TO), kept);
  }

  /** These fiches, with what the words alone give them: 0 when they use none. */
  private ScoreDoc[] echoed(Query wanted, Query filter, Map<String, Float> near)
      throws IOException {
    if (near.isEmpty()) {
      return new ScoreDoc[0];
    }
    List<BytesRef> these = near.keySet().stream().map(BytesRef::new).toList();
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(FicheFields.PATH, these), Occur.FILTER)
            .add(wanted, Occur.SHOULD);
    return best(filtered(query.build(), filter), these.size());
  }

  /** How many there are is asked by nobody, so that fiches which cannot be the best are skipped. */
  private ScoreDoc[] best(Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
  }

  private static Query filtered(Query query, Query filter) {
    return filter == null
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }
}
