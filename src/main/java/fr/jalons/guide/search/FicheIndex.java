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
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;

/** An index in memory over the fiches of one content; it never changes. */
final class FicheIndex {
  private static final float WORTH_SHOWING = 0.3f;

  private final GuideContent content;
  private final Echoes echoes;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** The path of each document. */
  private final List<String> paths;

  private final EchoedHits hits;
  private final FicheQuery queries;
  private final Extracts extracts;

  FicheIndex(
      GuideContent content, Synonyms synonyms, Echoes echoes, Function<Fiche, String> themeName) {
    this.content = content;
    this.echoes = echoes;
    Analyzer spelt = new FrenchWords(FrenchWords.Depth.SPELT);
    Analyzer analyzer =
        new PerFieldAnalyzerWrapper(new FrenchWords(FrenchWords.Depth.STEMS), fields(spelt));
    this.reader = write(analyzer, new FicheDocuments(content, themeName));
    this.searcher = new IndexSearcher(reader);
    this.paths = paths(reader);
    this.hits = new EchoedHits(searcher, paths);
    this.queries = new FicheQuery(searcher, synonyms);
    this.extracts = new Extracts(searcher, analyzer);
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
      Query wanted = searcher.rewrite(TranslatedWords.of(language, text, queries.of(text)));
      TopDocs found = worthShowing(hits.of(wanted, filter(theme, age), echoes.near(text), most));
      String[] texts = extracts.of(wanted, found);
      List<SearchHit> shown = new ArrayList<>();
      for (int i = 0; i < found.scoreDocs.length; i++) {
        shown.add(new SearchHit(fiche(found.scoreDocs[i]), texts[i]));
      }
      return shown;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    Directory memory =
        new ByteBuffersDirectory(
            NoLockFactory.INSTANCE,
            ByteBuffersDataOutput::new,
            ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
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

  private static Query filter(Theme theme, String age) {
    BooleanQuery.Builder filter = new BooleanQuery.Builder();
    if (theme != null) {
      filter.add(new TermQuery(new Term(FicheFields.THEME, theme.slug())), Occur.FILTER);
    }
    if (age != null && !AgeGroup.onPage(age).isEmpty()) {
      filter.add(new TermQuery(new Term(FicheFields.AGE, age)), Occur.FILTER);
    }
    BooleanQuery all = filter.build();
    return all.clauses().isEmpty() ? null : all;
  }

  private static List<String> paths(DirectoryReader reader) {
    try {
      StoredFields stored = reader.storedFields();
      List<String> paths = new ArrayList<>();
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        paths.add(stored.document(doc, Set.of(FicheFields.PATH)).get(FicheFields.PATH));
      }
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fiche fiche(ScoreDoc hit) {
    String[] path = paths.get(hit.doc).split("/");
    return content.find(new FicheId(Theme.ofSlug(path[0]).orElseThrow(), path[1])).orElseThrow();
  }
}
