package fr.jalons.guide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** How a French text becomes words to search for: no elision, no accent, and as far as wanted. */
final class FrenchWords extends Analyzer {
  /** How far words are reduced. */
  enum Depth {
    /** Every word as it is spelt. */
    ALL,
    /** Stems of every word. */
    ALL_STEMS,
    /** Words that mean something, as they are spelt. */
    SPELT,
    /** Stems of words that mean something. */
    STEMS
  }

  private static final CharArraySet STOP_WORDS = stopWords();

  private final Depth depth;

  FrenchWords(Depth depth) {
    this.depth = depth;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream chain = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    chain = new LowerCaseFilter(chain);
    if (depth == Depth.SPELT || depth == Depth.STEMS) {
      chain = new StopFilter(chain, STOP_WORDS);
    }
    if (depth == Depth.ALL_STEMS || depth == Depth.STEMS) {
      chain = new FrenchLightStemFilter(chain);
    }
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(chain));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }

  /** The words of a text, in order. */
  List<String> of(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text.replace('’', '\''))) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static CharArraySet stopWords() {
    CharArraySet words = CharArraySet.copy(FrenchAnalyzer.getDefaultStopSet());
    words.addAll(
        List.of(
            "a", "j", "jai", "g", "c", "cest", "ca", "est", "si", "ya", "an", "ans", "the", "to",
            "of"));
    return CharArraySet.unmodifiableSet(words);
  }
}
