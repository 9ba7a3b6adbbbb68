package fr.jalons.guide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what was typed into a query: each word where it counts most, typos forgiven. */
final class FicheQuery {
  private static final float TITLE = 3f;
  private static final float KEYWORDS = 3f;
  private static final float ANSWER = 1.6f;
  private static final float BODY = 1f;
  private static final float AROUND = 0.8f;
  private static final float TYPO = 0.7f;
  private static final float MEANT = 0.9f;
  private static final float TIE = 0.2f;
  private static final int SHORTEST_TYPO = 4;
  private static final int TWO_TYPOS = 9;
  private static final int MOST_WORDS = 24;

  private static final FrenchWords SPELT = new FrenchWords(FrenchWords.Depth.SPELT);
  private static final FrenchWords STEMS = new FrenchWords(FrenchWords.Depth.STEMS);

  private final IndexSearcher searcher;
  private final Synonyms synonyms;

  FicheQuery(IndexSearcher searcher, Synonyms synonyms) {
    this.searcher = searcher;
    this.synonyms = synonyms;
  }

  /** The query for a text; it finds nothing when the text says nothing. */
  Query of(String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean empty = true;
    Synonyms.Understood understood = synonyms.understand(text, this::known);
    for (String word : first(SPELT.of(text))) {
      boolean typo = !understood.words().contains(word);
      query.add(word(withoutElision(word), typo), Occur.SHOULD);
      empty = false;
    }
    for (String meaning : first(understood.meanings())) {
      List<String> meant = SPELT.of(meaning);
      float weight = MEANT / (float) Math.sqrt(Math.max(1, meant.size()));
      for (String word : meant) {
        query.add(new BoostQuery(word(word, false), weight), Occur.SHOULD);
        empty = false;
      }
    }
    return empty ? new MatchNoDocsQuery("nothing was typed") : query.build();
  }

  private Query word(String word, boolean mayBeTypo) {
    List<Query> ways = new ArrayList<>();
    for (String stem : STEMS.of(word)) {
      exactly(FicheFields.TITLE, stem, TITLE).ifPresent(ways::add);
      exactly(FicheFields.KEYWORDS, stem, KEYWORDS).ifPresent(ways::add);
      exactly(FicheFields.ANSWER, stem, ANSWER).ifPresent(ways::add);
      exactly(FicheFields.BODY, stem, BODY).ifPresent(ways::add);
      exactly(FicheFields.AROUND, stem, AROUND).ifPresent(ways::add);
    }
    if (mayBeTypo && word.length() >= SHORTEST_TYPO && !known(word)) {
      ways.add(nearly(FicheFields.SPELT_TITLE, word, TITLE * TYPO));
      ways.add(nearly(FicheFields.SPELT, word, BODY * TYPO));
      String sound = Sounds.ofWord(word);
      exactly(FicheFields.SOUND_TITLE, sound, TITLE * TYPO).ifPresent(ways::add);
      exactly(FicheFields.SOUND, sound, BODY * TYPO).ifPresent(ways::add);
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private String withoutElision(String word) {
    return known(word) ? word : Typos.withoutElision(word).filter(this::known).orElse(word);
  }

  /** Whether a fiche uses the word; only one that none uses is taken for a typo. */
  private boolean known(String word) {
    try {
      IndexReader reader = searcher.getIndexReader();
      return reader.docFreq(new Term(FicheFields.SPELT_TITLE, word)) > 0
          || reader.docFreq(new Term(FicheFields.SPELT, word)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty when no fiche has the word; where it stands is looked up once for all that follows. */
  private Optional<Query> exactly(String field, String stem, float weight) {
    try {
      Term term = new Term(field, stem);
      TermStates states = TermStates.build(searcher, term, true);
      return states.docFreq() == 0
          ? Optional.empty()
          : Optional.of(new BoostQuery(new TermQuery(term, states), weight));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query nearly(String field, String word, float weight) {
    int typos = word.length() < TWO_TYPOS ? 1 : 2;
    return new BoostQuery(new FuzzyQuery(new Term(field, word), typos), weight);
  }

  private static List<String> first(List<String> words) {
    return words.subList(0, Math.min(words.size(), MOST_WORDS));
  }
}
