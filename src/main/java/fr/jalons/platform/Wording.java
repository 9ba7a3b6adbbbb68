package fr.jalons.platform;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * What users read, from one bundle per feature and language; a key begins with its feature's name.
 * What a language lacks is said in French.
 */
public final class Wording {
  private static final ResourceBundle.Control THIS_LANGUAGE_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Languages full of apostrophes need not double them, as MessageFormat would have it. */
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  private Wording() {}

  /**
   * The sentence behind {@code key} with its placeholders filled in (MessageFormat), or the key
   * between question marks when no language has it.
   */
  public static String text(Language language, String key, Object... arguments) {
    String pattern = pattern(language, key);
    if (pattern == null && language != Language.FRENCH) {
      return text(Language.FRENCH, key, arguments);
    }
    if (pattern == null) {
      return "???" + key + "???";
    }
    return arguments.length == 0
        ? pattern
        : new MessageFormat(LONE_APOSTROPHE.matcher(pattern).replaceAll("''"), language.locale())
            .format(arguments);
  }

  private static String pattern(Language language, String key) {
    String feature = key.contains(".") ? key.substring(0, key.indexOf('.')) : "platform";
    try {
      String bundle = "fr.jalons." + feature + ".messages";
      return ResourceBundle.getBundle(bundle, language.locale(), THIS_LANGUAGE_ONLY).getString(key);
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
