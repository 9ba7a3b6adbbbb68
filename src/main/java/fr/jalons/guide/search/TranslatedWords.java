package fr.jalons.guide.search;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheTranslation;
import fr.jalons.platform.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Translations in the index: a field for each language, with that language's own stems. */
final class TranslatedWords {
  private static final String TITLE = "title-";
  private static final String TEXT = "text-";
  private static final float TITLE_WEIGHT = 3f;
  private static final float TEXT_WEIGHT = 1.2f;

  /** What is typed on a translated page may be French too: the name of an aid, an acronym. */
  private static final float FRENCH_WEIGHT = 0.5f;

  private static final Map<Language, Analyzer> ANALYZERS =
      Map.of(Language.ENGLISH, new EnglishAnalyzer(), Language.ARABIC, new ArabicAnalyzer());

  private TranslatedWords() {}

  /** Analyzers by field, to write the index with. */
  static Map<String, Analyzer> analyzers() {
    return ANALYZERS.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(TITLE, TEXT)
                    .map(field -> Map.entry(field + entry.getKey().code(), entry.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void add(Document document, FicheTranslation translation) {
    Fiche fiche = translation.fiche();
    String code = translation.language().code();
    String body =
        fiche.sections().stream()
            .map(section -> ReadableText.of(section.markdown()))
            .collect(Collectors.joining(" "));
    document.add(new TextField(TITLE + code, fiche.title(), Field.Store.NO));
    document.add(
        new TextField(TEXT + code, ReadableText.of(fiche.answer()) + " " + body, Field.Store.NO));
  }

  /** The query for a text typed on a page of this language; {@code french} is the one it makes. */
  static Query of(Language language, String text, Query french) {
    Analyzer analyzer = ANALYZERS.get(language);
    if (analyzer == null) {
      return french;
    }
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(new BoostQuery(french, FRENCH_WEIGHT), Occur.SHOULD);
    try (TokenStream words = analyzer.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        query.add(in(TITLE + language.code(), word, TITLE_WEIGHT), Occur.SHOULD);
        query.add(in(TEXT + language.code(), word, TEXT_WEIGHT), Occur.SHOULD);
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return query.build();
  }

  private static Query in(String field, CharTermAttribute word, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, word.toString())), weight);
  }
}
