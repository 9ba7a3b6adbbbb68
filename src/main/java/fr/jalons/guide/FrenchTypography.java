package fr.jalons.guide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** What French type asks for and no author should have to: spaces that do not break, quotes. */
public final class FrenchTypography {
  private static final String NARROW = "\u202F";
  private static final Pattern BEFORE_SIGN = Pattern.compile("[ \u00A0\u202F]+([;:!?»%€])");
  private static final Pattern AFTER_QUOTE = Pattern.compile("«[ \u00A0\u202F]*");
  private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d)[ \u00A0\u202F](?=\\d)");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=\\d)[ \u00A0\u202F](?=(?:ans?|mois|jours?|semaines?|heures?|h|km|euros?)\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern IN_WORD = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);

  private FrenchTypography() {}

  /** Running text, set as French sets it. */
  public static String text(String plain) {
    String text = plain.replace('\'', '\u2019');
    text = BEFORE_SIGN.matcher(text).replaceAll(NARROW + "$1");
    text = AFTER_QUOTE.matcher(text).replaceAll("«" + NARROW);
    text = IN_NUMBER.matcher(text).replaceAll(NARROW);
    return UNIT.matcher(text).replaceAll("\u00A0");
  }

  /** A title: as running text, and a word with a hyphen stays on one line. */
  public static String title(String plain) {
    return IN_WORD.matcher(text(plain)).replaceAll("\u2011");
  }

  /** A day in full, {@code 1er janvier 2027}. */
  public static String day(LocalDate day) {
    String text = DAY.format(day).replaceFirst("^1 ", "1er ");
    return (text + " " + day.getYear()).replace(' ', '\u00A0');
  }
}
