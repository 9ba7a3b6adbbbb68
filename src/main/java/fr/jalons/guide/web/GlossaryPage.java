package fr.jalons.guide.web;

import fr.jalons.guide.FrenchTypography;
import fr.jalons.guide.GlossaryTerm;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Told;
import fr.jalons.platform.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of the field, letter by letter. */
@Named
@RequestScoped
public class GlossaryPage {
  @Inject private GuideCatalogue catalogue;
  @Inject private Tongue tongue;

  private List<Letter> letters;

  /** The terms that begin with one letter. */
  public record Letter(String name, List<Line> lines) {}

  /** A term with the fiches that say more. */
  public record Line(
      String slug, String term, String expansion, Told<String> meaning, List<FicheRow> see) {}

  @PostConstruct
  void load() {
    Map<String, List<Line>> byLetter = new TreeMap<>();
    catalogue
        .glossary()
        .terms()
        .forEach(
            term ->
                byLetter.computeIfAbsent(term.letter(), l -> new ArrayList<>()).add(line(term)));
    letters =
        byLetter.entrySet().stream()
            .map(entry -> new Letter(entry.getKey(), entry.getValue()))
            .toList();
  }

  public List<Letter> getLetters() {
    return letters;
  }

  private Line line(GlossaryTerm term) {
    return new Line(
        term.slug(),
        FrenchTypography.text(term.term()),
        term.expansion() == null ? null : FrenchTypography.text(term.expansion()),
        catalogue.phrases(tongue.language()).tell(term.meaning()),
        FicheRow.of(catalogue.at(term.see()), catalogue, tongue.language()));
  }
}
