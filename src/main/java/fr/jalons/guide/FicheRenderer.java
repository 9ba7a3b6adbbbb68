package fr.jalons.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Renders fiches as they stand on one day, with the values their facts have then. */
public final class FicheRenderer {
  private static final String TO_CHECK = "montant à vérifier";

  private final FactBase facts;
  private final LocalDate day;
  private final FactText factText;
  private final Glossary glossary;

  public FicheRenderer(FactBase facts, Glossary glossary, LocalDate day) {
    this.facts = facts;
    this.glossary = glossary;
    this.day = day;
    this.factText = new FactText(facts, day, TO_CHECK);
  }

  public FicheView render(Fiche fiche) {
    Markdown markdown = markdown();
    return new FicheView(
        fiche.path(),
        FrenchTypography.title(fiche.title()),
        FrenchTypography.text(factText.plain(fiche.answer())),
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
        FrenchTypography.day(fiche.checked()),
        FrenchTypography.day(fiche.review()),
        !day.isBefore(fiche.review()),
        fiche.sensitive());
  }

  private static FicheView.Section section(Markdown markdown, FicheSection section) {
    SectionKind kind = section.kind();
    String html =
        kind == SectionKind.STEPS
            ? markdown.steps(section.markdown())
            : markdown.blocks(section.markdown());
    return new FicheView.Section(kind, FrenchTypography.text(kind.heading()), html);
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
                  String typeset = FrenchTypography.text(plain);
                  return inLink ? Html.escape(typeset) : links.html(typeset);
                }));
  }
}
