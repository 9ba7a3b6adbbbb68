package fr.jalons.guide;

import fr.jalons.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Renders fiches as they stand on one day, with the values their facts have then. */
public final class FicheRenderer {
  private static final Glossary NO_LINKS = new Glossary(List.of());

  private final FactBase facts;
  private final LocalDate day;
  private final FactText factText;
  private final Glossary glossary;
  private final Language language;
  private final Headings headings;
  private final Typography typography;

  /** For French fiches. */
  public FicheRenderer(FactBase facts, Glossary glossary, LocalDate day) {
    this(facts, glossary, day, Language.FRENCH, Headings.read("{}"));
  }

  FicheRenderer(
      FactBase facts, Glossary glossary, LocalDate day, Language language, Headings headings) {
    this.facts = facts;
    this.language = language;
    this.headings = headings;
    this.typography = new Typography(language);
    this.glossary = language == Language.FRENCH ? glossary : NO_LINKS;
    this.day = day;
    this.factText = new FactText(facts, day, language);
  }

  public FicheView render(Fiche fiche) {
    Markdown markdown = markdown();
    return new FicheView(
        fiche.path(),
        typography.title(fiche.title()),
        typography.text(factText.plain(fiche.answer())),
        markdown.blocks(fiche.answer()),
        fiche.sections().stream()
            .filter(section -> section.kind() != SectionKind.SIMPLE)
            .map(section -> section(markdown, section))
            .toList(),
        fiche
            .section(SectionKind.SIMPLE)
            .map(section -> markdown().blocks(section.markdown()))
            .orElse(""),
        FicheSources.of(facts(fiche, Confidence.SURE)),
        FicheSources.of(facts(fiche, Confidence.PROBABLE)),
        typography.day(fiche.checked()),
        typography.day(fiche.review()),
        !day.isBefore(fiche.review()),
        fiche.sensitive());
  }

  /** One passage as it stands in a page, as HTML. */
  public String passage(String text) {
    return markdown().blocks(text);
  }

  private FicheView.Section section(Markdown markdown, FicheSection section) {
    SectionKind kind = section.kind();
    String html =
        kind == SectionKind.STEPS
            ? markdown.steps(section.markdown())
            : markdown.blocks(section.markdown());
    return new FicheView.Section(kind, typography.text(headings.of(language, kind)), html);
  }

  private List<Fact> facts(Fiche fiche, Confidence confidence) {
    return fiche.facts().stream()
        .map(facts::find)
        .flatMap(Optional::stream)
        .filter(fact -> fact.confidence() == confidence)
        .toList();
  }

  /** Markdown that ties each acronym once: one for the fiche, one for its simple version. */
  private Markdown markdown() {
    TermLinks links = new TermLinks(glossary);
    return new Markdown(
        (text, inLink) ->
            factText.html(
                text,
                plain -> {
                  String typeset = typography.text(plain);
                  return inLink ? Html.escape(typeset) : links.html(typeset);
                }));
  }
}
