package fr.jalons.guide.desk;

import fr.jalons.platform.Language;

/**
 * How a translation stands.
 *
 * @param behind whether the French text was checked again since
 */
public record TranslationState(Language language, boolean proofread, boolean behind) {
  /** {@code en ✓} when nothing is to be done. */
  public String mark() {
    return language.code() + (behind ? " ↻" : proofread ? " ✓" : " ?");
  }
}
