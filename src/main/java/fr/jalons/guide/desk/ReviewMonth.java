package fr.jalons.guide.desk;

import java.time.YearMonth;
import java.util.List;

/**
 * What comes due in one month.
 *
 * @param month the month; before all others for what is late
 */
public record ReviewMonth(YearMonth month, List<Due> dues) {
  public boolean late() {
    return month.getYear() == 0;
  }

  /** How many of one kind. */
  public long count(String kind) {
    return dues.stream().filter(due -> due.kind().name().equals(kind)).count();
  }
}
