package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleStatus;

/**
 * What a user member reads. There is no field for the author's own words, nor for anything that a
 * professional wrote freely about them.
 *
 * @param publicText the text that the first reader made
 * @param outcome what the first reader proposes
 * @param motive why; null for a publication
 * @param mine whether this reader holds the lease and may decide
 */
public record UserReading(
    long id,
    int version,
    ParoleStatus status,
    ParoleKind kind,
    AuthorKind author,
    String publicText,
    Outcome outcome,
    Motive motive,
    boolean mine)
    implements Reading {
  @Override
  public boolean isToRead() {
    return status == ParoleStatus.PROPOSED || status == ParoleStatus.SUSPENDED;
  }

  public boolean mayStop() {
    return status == ParoleStatus.SCHEDULED;
  }

  public boolean maySuspend() {
    return status == ParoleStatus.PUBLISHED;
  }

  /** Never a word of the text. */
  @Override
  public String toString() {
    return "UserReading[" + id + "]";
  }
}
