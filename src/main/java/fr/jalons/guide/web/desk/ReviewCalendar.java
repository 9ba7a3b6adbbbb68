package fr.jalons.guide.web.desk;

import fr.jalons.guide.desk.ReviewMonth;
import fr.jalons.guide.desk.ReviewService;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What must be checked again, month by month. */
@Named
@RequestScoped
public class ReviewCalendar {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);

  @Inject private ReviewService reviews;

  private List<ReviewMonth> months;

  public List<ReviewMonth> getMonths() {
    if (months == null) {
      months = reviews.months();
    }
    return months;
  }

  /** The month in words. */
  public String name(ReviewMonth month) {
    return month.late() ? Messages.text("guide.desk.calendar.late") : MONTH.format(month.month());
  }
}
