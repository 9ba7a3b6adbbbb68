package fr.jalons.guide.lint;

import fr.jalons.guide.Fact;
import fr.jalons.guide.FactBase;
import fr.jalons.guide.Fiche;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A fiche is reviewed within six months, and no later than the first of its facts. */
final class DateRules implements Rule {
  private static final int MONTHS = 6;

  private final FactBase facts;

  DateRules(FactBase facts) {
    this.facts = facts;
  }

  @Override
  public void check(Draft draft) {
    Fiche fiche = draft.fiche();
    LocalDate latest = fiche.checked().plusMonths(MONTHS);
    if (fiche.review().isAfter(latest)) {
      draft.remarkOn("review", Breach.REVIEW_TOO_LATE, latest);
    }
    if (!fiche.review().isAfter(fiche.checked())) {
      draft.remarkOn("review", Breach.REVIEW_BEFORE_CHECK);
    }
    fiche.facts().stream()
        .map(facts::find)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Fact::checkBy))
        .filter(first -> fiche.review().isAfter(first.checkBy()))
        .ifPresent(
            first ->
                draft.remarkOn("review", Breach.FACT_COMES_FIRST, first.id(), first.checkBy()));
  }
}
