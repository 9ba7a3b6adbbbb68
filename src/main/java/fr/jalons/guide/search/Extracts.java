package fr.jalons.guide.search;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** What a fiche says about the words looked for, these between {@code mark} tags. */
final class Extracts {
  private static final int PASSAGES = 2;
  private static final FrenchWords STEMS = new FrenchWords(FrenchWords.Depth.STEMS);

  private final UnifiedHighlighter highlighter;

  Extracts(IndexSearcher searcher, Analyzer analyzer) {
    this.highlighter =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .withWeightMatches(false)
            .build();
  }

  /**
   * One HTML extract for each hit.
   *
   * @param rewritten in which a typo has become the words that it may stand for
   */
  String[] of(Query rewritten, TopDocs found) throws IOException {
    Set<Term> inBody = new TreeSet<>();
    rewritten.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query query, Term... terms) {
            for (Term term : terms) {
              addInBody(term, inBody);
            }
          }
        });
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    inBody.forEach(term -> words.add(new TermQuery(term), Occur.SHOULD));
    return highlighter.highlight(FicheFields.BODY, words.build(), found, PASSAGES);
  }

  private static void addInBody(Term term, Set<Term> inBody) {
    switch (term.field()) {
      case FicheFields.SPELT, FicheFields.SPELT_TITLE ->
          STEMS.of(term.text()).forEach(stem -> inBody.add(new Term(FicheFields.BODY, stem)));
      case FicheFields.SOUND, FicheFields.SOUND_TITLE -> {}
      default -> inBody.add(new Term(FicheFields.BODY, term.text()));
    }
  }
}
