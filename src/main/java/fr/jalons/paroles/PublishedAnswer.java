package fr.jalons.paroles;

import fr.jalons.departement.Departement;
import java.time.YearMonth;

/**
 * A service's answer as readers see it.
 *
 * @param when month of the change; null when none is claimed
 * @param month month in which the answer was shown
 */
public record PublishedAnswer(Change change, YearMonth when, YearMonth month, String text) {
  static PublishedAnswer of(Answer answer, String text) {
    return new PublishedAnswer(
        answer.change(),
        answer.day() == null ? null : YearMonth.from(answer.day()),
        YearMonth.from(answer.checkedAt().atZone(Departement.ZONE)),
        text);
  }

  public boolean planned() {
    return change == Change.PLANNED;
  }

  public boolean done() {
    return change == Change.DONE;
  }
}
