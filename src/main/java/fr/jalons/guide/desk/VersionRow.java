package fr.jalons.guide.desk;

import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.guide.versions.VersionState;
import java.time.Instant;

/**
 * A version in a list.
 *
 * @param author name of who wrote it; null for what a release brought
 * @param writtenAt when it was last written
 * @param publishedAt when readers began to see it; null when they never did
 * @param publishAt when it goes out by itself; null when it does not
 * @param remark what changed, or the code of why it is stuck; null for nothing
 */
public record VersionRow(
    int number,
    VersionState state,
    String author,
    Instant writtenAt,
    Instant publishedAt,
    Instant publishAt,
    String remark) {
  static VersionRow of(GuideVersion version, String author) {
    return new VersionRow(
        version.number(),
        version.state(),
        author,
        version.writtenAt(),
        version.publishedAt(),
        version.publishAt(),
        version.remark());
  }

  public String stateKey() {
    return "guide.desk.state." + state;
  }

  public boolean isLive() {
    return state == VersionState.LIVE;
  }
}
