package fr.jalons.guide.api;

import fr.jalons.guide.Theme;
import fr.jalons.platform.Language;
import fr.jalons.platform.Wording;

/**
 * A theme of the guide.
 *
 * @param fiches how many fiches it holds
 * @param page public address of its page, below the portal's own
 */
public record ThemeBody(String slug, String name, String summary, int fiches, String page) {
  static ThemeBody of(Theme theme, int fiches) {
    return new ThemeBody(
        theme.slug(),
        Wording.text(Language.FRENCH, theme.messageKey()),
        Wording.text(Language.FRENCH, theme.messageKey() + ".lede"),
        fiches,
        theme.path());
  }
}
