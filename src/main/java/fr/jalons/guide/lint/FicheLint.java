package fr.jalons.guide.lint;

import fr.jalons.guide.FactBase;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.FicheReader;
import fr.jalons.platform.StartUpRefused;
import java.util.List;
import java.util.function.Predicate;

/** Holds a fiche against every editorial rule, for the build and for the editors' desk. */
public final class FicheLint {
  private final List<Rule> rules;

  /**
   * @param facts the facts that fiches may cite
   * @param exists whether a fiche stands at {@code <theme>/<slug>}
   */
  public FicheLint(FactBase facts, Predicate<String> exists) {
    this.rules =
        List.of(
            new StructureRules(exists),
            new LengthRules(),
            new FactRules(facts),
            new DateRules(facts),
            new ToneRules());
  }

  /**
   * @param file name for remarks
   * @param text the fiche as its author wrote it, head and body
   * @return what must change, by line; empty when the fiche may be read
   */
  public List<Remark> check(FicheId id, String file, String text) {
    Fiche fiche;
    try {
      fiche = FicheReader.read(id, file, text);
    } catch (StartUpRefused e) {
      return List.of(Remark.unreadable(file, e.getMessage()));
    }
    Draft draft = new Draft(fiche, text);
    rules.forEach(rule -> rule.check(draft));
    return draft.remarks();
  }
}
