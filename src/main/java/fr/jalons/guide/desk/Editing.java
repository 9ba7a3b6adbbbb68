package fr.jalons.guide.desk;

import fr.jalons.guide.FicheSource;
import fr.jalons.guide.versions.DocumentKey;
import java.time.Instant;
import java.util.List;

/**
 * A fiche as an editor finds it on their desk: their draft of it, else what readers see.
 *
 * @param basedOn number of the version they work from; null for a new fiche
 * @param revision of their draft; 0 when they have none yet
 * @param live number of the version that readers see; null when they see none
 * @param owner login of who looks after it, or null
 * @param scheduled when a version goes out by itself; null when none does
 */
public record Editing(
    DocumentKey key,
    FicheSource source,
    Integer basedOn,
    long revision,
    Integer live,
    String owner,
    Instant scheduled,
    List<OtherDraft> others) {

  public boolean isDraft() {
    return revision > 0;
  }

  /** Whether another text went out since the draft was begun. */
  public boolean isStale() {
    return isDraft() && !java.util.Objects.equals(basedOn, live);
  }
}
