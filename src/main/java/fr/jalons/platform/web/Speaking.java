package fr.jalons.platform.web;

import fr.jalons.platform.Language;

/** The language of the page that this thread is making, for words that know no request. */
final class Speaking {
  private static final ThreadLocal<Language> NOW = new ThreadLocal<>();

  private Speaking() {}

  /** French outside of pages. */
  static Language now() {
    Language language = NOW.get();
    return language == null ? Language.FRENCH : language;
  }

  static void begin(Language language) {
    NOW.set(language);
  }

  static void end() {
    NOW.remove();
  }
}
