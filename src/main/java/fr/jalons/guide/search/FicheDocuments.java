package fr.jalons.guide.search;

import fr.jalons.guide.Fact;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FrenchTypography;
import fr.jalons.guide.GlossaryTerm;
import fr.jalons.guide.GuideContent;
import fr.jalons.platform.Language;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** What the index keeps of each fiche. */
final class FicheDocuments {
  /** Where each word stands is kept, so that extracts need not read the text anew. */
  private static final FieldType WITH_PLACES = new FieldType(TextField.TYPE_STORED);

  static {
    WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_PLACES.freeze();
  }

  private final GuideContent content;
  private final Function<Fiche, String> themeName;

  /**
   * @param themeName the name of a fiche's theme as readers see it
   */
  FicheDocuments(GuideContent content, Function<Fiche, String> themeName) {
    this.content = content;
    this.themeName = themeName;
  }

  /** What takes a document. */
  @FunctionalInterface
  interface Taker {
    void take(Document document) throws IOException;
  }

  /** Hands over the document of every fiche. */
  void each(Taker taker) throws IOException {
    for (Fiche fiche : content.fiches()) {
      taker.take(of(fiche));
    }
  }

  private Document of(Fiche fiche) {
    String answer = ReadableText.of(fiche.answer());
    String keywords = keywords(fiche);
    String body = body(fiche);
    Document document = new Document();
    document.add(new StringField(FicheFields.PATH, fiche.id().toString(), Field.Store.YES));
    document.add(new StringField(FicheFields.THEME, fiche.id().theme().slug(), Field.Store.NO));
    fiche.ages().stream()
        .map(age -> new StringField(FicheFields.AGE, age.page(), Field.Store.NO))
        .forEach(document::add);
    add(document, FicheFields.TITLE, fiche.title());
    add(document, FicheFields.KEYWORDS, keywords);
    add(document, FicheFields.ANSWER, answer);
    document.add(
        new Field(FicheFields.BODY, FrenchTypography.text(answer + " " + body), WITH_PLACES));
    add(document, FicheFields.SPELT_TITLE, fiche.title() + " " + keywords);
    add(document, FicheFields.SPELT, answer + " " + body);
    add(document, FicheFields.SOUND_TITLE, Sounds.of(fiche.title() + " " + keywords));
    add(document, FicheFields.SOUND, Sounds.of(answer + " " + body));
    add(document, FicheFields.AROUND, around(fiche));
    for (Language language : Language.values()) {
      content
          .translation(language, fiche.id())
          .ifPresent(translation -> TranslatedWords.add(document, translation));
    }
    return document;
  }

  private static String body(Fiche fiche) {
    return fiche.sections().stream()
        .map(section -> ReadableText.of(section.markdown()))
        .collect(Collectors.joining(" "));
  }

  private String around(Fiche fiche) {
    String path = fiche.id().toString();
    Stream<String> facts =
        fiche.facts().stream()
            .map(content.facts()::find)
            .flatMap(Optional::stream)
            .map(Fact::statement);
    Stream<String> steps =
        content.journeys().stream()
            .flatMap(journey -> journey.steps().stream())
            .filter(step -> step.fiche().equals(path))
            .map(step -> step.title() + ". " + step.why());
    return Stream.concat(facts, steps).collect(Collectors.joining(" "));
  }

  private String keywords(Fiche fiche) {
    String path = fiche.id().toString();
    Stream<String> terms =
        content.glossary().terms().stream()
            .filter(term -> term.see().contains(path))
            .flatMap(FicheDocuments::names);
    return Stream.concat(
            Stream.of(themeName.apply(fiche), fiche.id().slug().replace('-', ' ')), terms)
        .collect(Collectors.joining(" . "));
  }

  private static Stream<String> names(GlossaryTerm term) {
    Stream<String> own =
        term.expansion() == null
            ? Stream.of(term.term())
            : Stream.of(term.term(), term.expansion());
    return Stream.concat(own, term.aliases().stream());
  }

  private static void add(Document document, String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
  }
}
