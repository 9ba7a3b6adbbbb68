package fr.jalons.guide;

import fr.jalons.platform.Language;

/**
 * Something of the guide in the reader's language, or in French where nobody has translated it.
 *
 * @param language the language it is really in
 */
public record Told<T>(T text, Language language) {
  /** Whether it could only be told in French to somebody who reads another language. */
  public boolean fallback(Language wanted) {
    return language != wanted;
  }
}
