package fr.jalons.guide.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as editors read them. In a view: {@code #{days.shown(row.review())}}. */
@Named("days")
@ApplicationScoped
public class Days {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.FRENCH);

  /** Empty for null. */
  public String shown(LocalDate day) {
    return day == null ? "" : SHORT.format(day);
  }
}
