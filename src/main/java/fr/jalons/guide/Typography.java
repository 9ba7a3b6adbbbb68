package fr.jalons.guide;

import fr.jalons.platform.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Sets text as its language wants it; only French wants more than its author typed. */
public record Typography(Language language) {
  private static final String DAY = "d MMMM yyyy";

  public String text(String plain) {
    return french() ? FrenchTypography.text(plain) : plain;
  }

  public String title(String plain) {
    return french() ? FrenchTypography.title(plain) : plain;
  }

  public String day(LocalDate day) {
    return french()
        ? FrenchTypography.day(day)
        : DateTimeFormatter.ofPattern(DAY, language.locale()).format(day);
  }

  private boolean french() {
    return language == Language.FRENCH;
  }
}
