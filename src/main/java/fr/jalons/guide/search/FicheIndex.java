package fr.jalons.guide.search;

import fr.jalons.guide.AgeGroup;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.GuideContent;
import fr.jalons.guide.Theme;
import fr.jalons.platform.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** An index in memory over the fiches of one content; it never changes. */
final class FicheIndex {
  private static final float WORTH_SHOWING = 0.3f;

  /** What an exact echo weighs, of the best score that the words alone give. */
  private static final float ECHO = 1.5f;

  /** Added to the best score, which is poor when the fiches do not use the words typed. */
  private static final float LEAST_BEST = 5f;

  /**
   * How near an echo must be when no fiche uses the words: else better say that nothing matches.
   */
  private static final float NEAR_ENOUGH_ALONE = 0.25f;

  private final GuideContent content;
  private final Echoes echoes;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FicheQuery queries;
  private final UnifiedHighlighter highlighter;

  FicheIndex(
      GuideContent content, Synonyms synonyms, Echoes echoes, Function<Fiche, String> themeName) {
    this.content = content;
    this.echoes = echoes;
    Analyzer spelt = new FrenchWords(FrenchWords.Depth.SPELT);
    Analyzer analyzer =
        new PerFieldAnalyzerWrapper(new FrenchWords(FrenchWords.Depth.STEMS), fields(spelt));
    this.reader = write(analyzer, new FicheDocuments(content, themeName));
    this.searcher = new IndexSearcher(reader);
    this.queries = new FicheQuery(reader, synonyms);
    this.highlighter =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .withFieldMatcher(field -> true)
            .build();
  }

  GuideContent content() {
    return content;
  }

  /**
   * @param theme only this theme, or null
   * @param age only fiches for this age page, {@code 16}, or null
   * @param most at most so many fiches, the best first
   */
  List<SearchHit> search(String text, Theme theme, String age, int most) {
    return search(Language.FRENCH, text, theme, age, most);
  }

  /**
   * @param language of the page on which the text was typed
   */
  List<SearchHit> search(Language language, String text, Theme theme, String age, int most) {
    try {
      Query wanted = TranslatedWords.of(language, text, queries.of(text));
      Query query = filtered(echoed(text, wanted), theme, age);
      TopDocs found = worthShowing(searcher.search(query, most));
      String[] extracts = highlighter.highlight(FicheFields.BODY, query, found, 2);
      List<SearchHit> hits = new ArrayList<>();
      for (int i = 0; i < found.scoreDocs.length; i++) {
        hits.add(new SearchHit(fiche(found.scoreDocs[i]), extracts[i]));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query, and fiches that are asked for in words near the text, as much as they are near. */
  private Query echoed(String text, Query wanted) throws IOException {
    TopDocs first = searcher.search(wanted, 1);
    boolean alone = first.scoreDocs.length == 0;
    float best = LEAST_BEST + (alone ? 0 : first.scoreDocs[0].score);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(wanted, Occur.SHOULD);
    echoes
        .near(text)
        .forEach(
            (fiche, near) -> {
              if (!alone || near >= NEAR_ENOUGH_ALONE) {
                query.add(itself(fiche, ECHO * near * best), Occur.SHOULD);
              }
            });
    return query.build();
  }

  private static Query itself(String fiche, float weight) {
    TermQuery itself = new TermQuery(new Term(FicheFields.PATH, fiche));
    return new BoostQuery(new ConstantScoreQuery(itself), weight);
  }

  private static Map<String, Analyzer> fields(Analyzer spelt) {
    Map<String, Analyzer> fields = new HashMap<>(TranslatedWords.analyzers());
    fields.put(FicheFields.SPELT_TITLE, spelt);
    fields.put(FicheFields.SPELT, spelt);
    fields.put(FicheFields.SOUND_TITLE, new WhitespaceAnalyzer());
    fields.put(FicheFields.SOUND, new WhitespaceAnalyzer());
    return fields;
  }

  private static DirectoryReader write(Analyzer analyzer, FicheDocuments documents) {
    Directory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      documents.each(writer::addDocument);
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return DirectoryReader.open(memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TopDocs worthShowing(TopDocs found) {
    ScoreDoc[] worth =
        Arrays.stream(found.scoreDocs)
            .filter(hit -> hit.score >= WORTH_SHOWING * found.scoreDocs[0].score)
            .toArray(ScoreDoc[]::new);
    return new TopDocs(found.totalHits, worth);
  }

  private static Query filtered(Query query, Theme theme, String age) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (theme != null) {
      filtered.add(new TermQuery(new Term(FicheFields.THEME, theme.slug())), Occur.FILTER);
    }
    if (age != null && !AgeGroup.onPage(age).isEmpty()) {
      filtered.add(new TermQuery(new Term(FicheFields.AGE, age)), Occur.FILTER);
    }
    return filtered.build();
  }

  private Fiche fiche(ScoreDoc hit) throws IOException {
    String[] path = searcher.storedFields().document(hit.doc).get(FicheFields.PATH).split("/");
    return content.find(new FicheId(Theme.ofSlug(path[0]).orElseThrow(), path[1])).orElseThrow();
  }
}
