package fr.jalons.guide.desk;

import fr.jalons.guide.Fact;
import java.util.Set;

/**
 * A fact in the desk's list.
 *
 * @param uses how many fiches rest on it
 */
public record FactRow(Fact fact, Set<FactState> states, int uses) {
  /** Address of its page on the desk. */
  public String path() {
    return "/pro/guide/faits/" + fact.id();
  }
}
