package fr.jalons.paroles;

import fr.jalons.platform.Refusal;

/** What an author writes after the deposit: something, and not without end. */
final class AuthorWords {
  private AuthorWords() {}

  /**
   * @param most characters
   * @return the words
   * @throws Refusal when there are none, or more than that
   */
  static String within(int most, String words) {
    if (words == null || words.isBlank()) {
      throw new Refusal("paroles.refusal.words-empty");
    }
    if (words.length() > most) {
      throw new Refusal("paroles.refusal.words-long", words.length(), most);
    }
    return words;
  }
}
