package fr.jalons.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a fact is known. What is unsure stays out of the guide. */
public enum Confidence {
  /** Its source was read. */
  SURE,
  /** Only part of its source was read: readers are told to have it confirmed. */
  PROBABLE,
  /** An editor doubts it: its value is shown nowhere. No release ships one. */
  UNSURE;

  /** What a release may ship. */
  static Optional<Confidence> ofShippedCode(String code) {
    return ofCode(code).filter(confidence -> confidence != UNSURE);
  }

  static Optional<Confidence> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
