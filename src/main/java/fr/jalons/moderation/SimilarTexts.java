package fr.jalons.moderation;

import fr.jalons.paroles.PublishedParole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Published texts, in memory, and which of them a text is near to by the words that they share. */
final class SimilarTexts {
  private static final String TEXT = "text";

  /** Fewer rare words in common are chance. */
  private static final int FEWEST_SHARED = 3;

  private static final int MOST_WORDS = 20;

  private final Analyzer french = new FrenchAnalyzer();
  private final List<PublishedParole> published;
  private final Directory index = new ByteBuffersDirectory();

  SimilarTexts(List<PublishedParole> published) {
    this.published = List.copyOf(published);
    try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(french))) {
      for (PublishedParole one : published) {
        Document document = new Document();
        document.add(new TextField(TEXT, one.text(), Field.Store.NO));
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The nearest first. */
  List<PublishedParole> nearest(String text, int most) {
    try (IndexReader reader = DirectoryReader.open(index)) {
      List<PublishedParole> found = new ArrayList<>();
      // documents are numbered in the order in which they were added
      for (ScoreDoc hit : new IndexSearcher(reader).search(like(reader, text), most).scoreDocs) {
        found.add(published.get(hit.doc));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query like(IndexReader reader, String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.setMinimumNumberShouldMatch(FEWEST_SHARED);
    for (Term term : rarest(reader, text)) {
      query.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  /** The words of the text that published texts know, the rarest first. */
  private List<Term> rarest(IndexReader reader, String text) throws IOException {
    Map<Term, Integer> known = new HashMap<>();
    try (TokenStream words = french.tokenStream(TEXT, text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        Term term = new Term(TEXT, word.toString());
        int texts = reader.docFreq(term);
        if (texts > 0) {
          known.put(term, texts);
        }
      }
      words.end();
    }
    return known.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(MOST_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
