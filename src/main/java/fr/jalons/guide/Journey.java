package fr.jalons.guide;

import java.time.LocalDate;
import java.util.List;

/**
 * Several fiches in the order in which they must be lived.
 *
 * @param slug its name in addresses
 * @param sensitive whether a reader may need to leave the page quickly
 */
public record Journey(
    String slug,
    String title,
    String intro,
    List<AgeGroup> ages,
    boolean sensitive,
    List<Step> steps,
    LocalDate checked,
    LocalDate review) {

  /**
   * One step, told in full by its fiche.
   *
   * @param why what it opens
   * @param when its moment, in words
   * @param fiche {@code <theme>/<slug>}
   * @param parallel whether it can be taken together with the step before
   */
  public record Step(String title, String why, String when, String fiche, boolean parallel) {
    Step toldBy(String other) {
      return new Step(title, why, when, other, parallel);
    }
  }

  /** The same with these steps. */
  Journey with(List<Step> others) {
    return new Journey(slug, title, intro, ages, sensitive, others, checked, review);
  }

  /** Public address of its page. */
  public String path() {
    return "/guide/parcours/" + slug;
  }

  /** Whether one of its steps is told by this fiche. */
  public boolean passesBy(FicheId fiche) {
    return steps.stream().anyMatch(step -> step.fiche().equals(fiche.toString()));
  }
}
