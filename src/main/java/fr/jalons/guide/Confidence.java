package fr.jalons.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a fact is known. What is unsure stays out of the guide. */
public enum Confidence {
  /** Its source was read. */
  SURE,
  /** Only part of its source was read: readers are told to have it confirmed. */
  PROBABLE;

  static Optional<Confidence> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
