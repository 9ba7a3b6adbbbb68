package fr.jalons.accounts;

import fr.jalons.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What NIST SP 800-63B asks of a password: long enough, not one that everybody tries first, and not
 * made of the person's own name. Which signs it has is nobody's business.
 */
final class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 256;

  private static final int FEWEST_DIFFERENT = 5;
  private static final int SHORTEST_NAME = 4;
  private static final Pattern COMMON = common();

  private PasswordRules() {}

  /**
   * @throws Refusal when this must not be the password of the account with this login and name
   */
  static void check(String password, String login, String displayName) {
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
      throw new Refusal("accounts.refusal.password-short", SHORTEST);
    }
    if (password.length() > LONGEST) {
      throw new Refusal("accounts.refusal.password-long", LONGEST);
    }
    String letters = letters(password);
    if (password.chars().distinct().count() < FEWEST_DIFFERENT
        || COMMON.matcher(letters).matches()) {
      throw new Refusal("accounts.refusal.password-common");
    }
    if (isMadeOf(letters, login) || isMadeOf(letters, displayName)) {
      throw new Refusal("accounts.refusal.password-name");
    }
  }

  /** Whether nothing but these words is left when figures and signs are taken away. */
  private static boolean isMadeOf(String letters, String words) {
    String rest = letters;
    for (String word : words.split("[^\\p{L}]+")) {
      String folded = letters(word);
      rest = folded.length() < SHORTEST_NAME ? rest : rest.replace(folded, "");
    }
    return rest.length() < SHORTEST_NAME && rest.length() < letters.length();
  }

  /** The letters alone, small and without accents. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }

  /** Only common words, in any number; a password without any letter is common too. */
  private static Pattern common() {
    try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
      String words =
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .sorted(Comparator.comparingInt(String::length).reversed())
              .collect(Collectors.joining("|"));
      return Pattern.compile("(?:" + words + "){0,40}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
