package fr.jalons.guide.desk;

import java.time.Instant;
import java.util.List;

/**
 * A draft beside what went out since it was begun.
 *
 * @param by name of who published; null for a release
 * @param parts those that either changed
 */
public record Merge(String by, Instant at, List<MergedPart> parts) {
  /** Whether a person must choose somewhere. */
  public boolean toChoose() {
    return parts.stream().anyMatch(MergedPart::toChoose);
  }
}
