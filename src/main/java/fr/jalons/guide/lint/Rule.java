package fr.jalons.guide.lint;

/** One editorial rule, or a few that belong together. */
@FunctionalInterface
interface Rule {
  /** Adds a remark to the draft for each breach. */
  void check(Draft draft);
}
