package fr.jalons.moderation;

import fr.jalons.paroles.Answer;
import fr.jalons.paroles.Change;
import fr.jalons.paroles.ParoleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A published parole with what services answered, as its readers and writers see it: never more of
 * the parole than everybody reads.
 *
 * @param publicText the text on the wall
 * @param lines answers, the oldest first
 */
public record AnswerFile(
    long id, String publicId, ParoleKind kind, String publicText, List<Line> lines) {
  /**
   * @param day of the change; null when none is claimed
   * @param remark why it was sent back; null when it was not
   */
  public record Line(
      long id,
      Answer.State state,
      Change change,
      LocalDate day,
      String text,
      String remark,
      Instant madeAt) {
    public boolean toCheck() {
      return state == Answer.State.TO_CHECK;
    }
  }
}
