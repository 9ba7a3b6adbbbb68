package fr.jalons.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages of the reader pages. French is the one everything is written in. */
public enum Language {
  FRENCH("fr", "ltr", "fr"),
  ENGLISH("en", "ltr", "en"),
  /**
   * With the digits of French papers: a telephone number or a date is then read the same on both.
   */
  ARABIC("ar", "rtl", "ar-u-nu-latn");

  private final String code;
  private final String direction;
  private final Locale locale;

  Language(String code, String direction, String tag) {
    this.code = code;
    this.direction = direction;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** The language of this code ({@code en}); empty when the portal does not speak it. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** BCP 47 code, as in {@code lang="ar"}. */
  public String code() {
    return code;
  }

  /** Direction of writing, as in {@code dir="rtl"}. */
  public String direction() {
    return direction;
  }

  /** How numbers and days are written in it. */
  public Locale locale() {
    return locale;
  }

  /** First part of the addresses in this language: {@code /ar}; empty for French. */
  public String prefix() {
    return this == FRENCH ? "" : "/" + code;
  }
}
