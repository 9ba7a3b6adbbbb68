package fr.jalons.guide.lint;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheSection;
import fr.jalons.guide.SectionKind;
import java.util.Set;
import java.util.function.Predicate;

/** A fiche asks a question, has all its parts, and leads to others. */
final class StructureRules implements Rule {
  private static final int FEWEST_RELATED = 2;
  private static final int MOST_RELATED = 4;

  private final Predicate<String> exists;

  /**
   * @param exists whether a fiche stands at {@code <theme>/<slug>}
   */
  StructureRules(Predicate<String> exists) {
    this.exists = exists;
  }

  @Override
  public void check(Draft draft) {
    Fiche fiche = draft.fiche();
    if (!fiche.title().strip().endsWith("?")) {
      draft.remarkOn("title", Breach.TITLE_NO_QUESTION);
    }
    if (fiche.ages().isEmpty()) {
      draft.remarkOn("ages", Breach.NO_AGE);
    }
    parts(draft);
    int related = fiche.related().size();
    if (related < FEWEST_RELATED || related > MOST_RELATED) {
      draft.remarkOn("related", Breach.RELATED_COUNT, related);
    }
    if (Set.copyOf(fiche.related()).size() < related) {
      draft.remarkOn("related", Breach.RELATED_TWICE);
    }
    fiche.related().stream()
        .filter(exists.negate())
        .forEach(path -> draft.remarkOn("related", Breach.UNKNOWN_RELATED, path));
  }

  private static void parts(Draft draft) {
    Fiche fiche = draft.fiche();
    for (SectionKind kind : SectionKind.values()) {
      if (kind.compulsory() && fiche.section(kind).isEmpty()) {
        draft.remark(1, Breach.MISSING_PART, kind.heading());
      }
    }
    if (fiche.refusable() != fiche.section(SectionKind.REFUSED).isPresent()) {
      draft.remarkOn("refusable", Breach.REFUSAL_PART, SectionKind.REFUSED.heading());
    }
    fiche.section(SectionKind.STEPS).ifPresent(section -> steps(draft, section));
  }

  private static void steps(Draft draft, FicheSection section) {
    if (!section.markdown().lines().anyMatch(line -> line.startsWith("1. "))) {
      draft.remark(section.line(), Breach.STEPS_NOT_NUMBERED);
    }
  }
}
