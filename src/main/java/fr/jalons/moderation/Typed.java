package fr.jalons.moderation;

import fr.jalons.platform.Refusal;

/** Checks on what readers type. */
final class Typed {
  /** Enough for any notice, question or reason. */
  private static final int MOST_CHARACTERS = 4_000;

  private Typed() {}

  /**
   * @throws Refusal with this key when the text is missing or blank
   */
  static String required(String text, String key) {
    if (text == null || text.isBlank()) {
      throw new Refusal(key);
    }
    return text;
  }

  /**
   * A short text that must be there.
   *
   * @throws Refusal with this key when it is missing; another when it is too long
   */
  static String requiredShort(String text, String key) {
    required(text, key);
    if (text.length() > MOST_CHARACTERS) {
      throw new Refusal("moderation.refusal.long", text.length(), MOST_CHARACTERS);
    }
    return text;
  }
}
