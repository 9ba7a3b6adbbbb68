package fr.jalons.moderation.web;

import fr.jalons.departement.Departement;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Times as people in the Département say them. In a view: {@code #{moment.ago(row.at())}}. */
@Named("moment")
@ApplicationScoped
public class Moment {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH' h 'mm", Locale.FRENCH)
          .withZone(Departement.ZONE);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH).withZone(Departement.ZONE);
  private static final DateTimeFormatter FIELD =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(Departement.ZONE);

  private final Clock clock;

  @Inject
  public Moment(Clock clock) {
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Moment() {
    this(null);
  }

  /** How long ago, in one unit. */
  public String ago(Instant at) {
    Duration age = Duration.between(at, clock.instant());
    if (age.toDays() >= 1) {
      return Messages.text("moderation.ago.days", age.toDays());
    }
    return age.toHours() >= 1
        ? Messages.text("moderation.ago.hours", age.toHours())
        : Messages.text("moderation.ago.minutes", Math.max(0, age.toMinutes()));
  }

  /** Such as "octobre 2026". */
  public String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** The day alone, such as "3 décembre"; empty for null. */
  public String day(Instant at) {
    return at == null ? "" : DAY.format(at);
  }

  /** Day and time; empty for null. */
  public String full(Instant at) {
    return at == null ? "" : FULL.format(at);
  }

  /** The present minute, as a {@code datetime-local} field holds it. */
  String field() {
    return FIELD.format(clock.instant());
  }

  /** What a {@code datetime-local} field holds; empty when it holds no time. */
  static Optional<Instant> typed(String field) {
    try {
      return Optional.ofNullable(field)
          .map(text -> LocalDateTime.parse(text).atZone(Departement.ZONE).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
