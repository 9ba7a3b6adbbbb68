package fr.jalons.platform.web;

import fr.jalons.platform.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What users read, from one bundle per feature; a key begins with its feature's name. In a view:
 * {@code #{msg['paroles.give.title']}} or {@code #{msg.of('paroles.wall.count', 3)}}.
 */
@Named("msg")
@ApplicationScoped
public class Messages extends AbstractMap<String, String> {
  private static final List<String> FEATURES =
      List.of(
          "platform",
          "guide",
          "paroles",
          "moderation",
          "accounts",
          "journal",
          "directory",
          "notices");

  @Override
  public String get(Object key) {
    return text(key.toString());
  }

  /** The sentence behind {@code key} with its placeholders filled in (MessageFormat). */
  public String of(String key, Object... arguments) {
    return text(key, arguments);
  }

  /** The sentence behind {@code key}, or the key between question marks when it is missing. */
  public static String text(String key, Object... arguments) {
    return Wording.text(Speaking.now(), key, arguments);
  }

  /** Every key of every feature's French bundle, for the tests that look for gaps. */
  static Map<String, ResourceBundle> bundles() {
    return FEATURES.stream()
        .filter(Messages::exists)
        .collect(java.util.stream.Collectors.toMap(f -> f, f -> bundle(f, Locale.FRENCH)));
  }

  private static boolean exists(String feature) {
    return Messages.class.getResource("/fr/jalons/" + feature + "/messages_fr.properties") != null;
  }

  private static ResourceBundle bundle(String feature, Locale locale) {
    return ResourceBundle.getBundle("fr.jalons." + feature + ".messages", locale);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
