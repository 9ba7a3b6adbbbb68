package fr.jalons.paroles;

import fr.jalons.platform.Refusal;

/**
 * What an author sends.
 *
 * @param words the author's text, cleaned, never blank, at most {@link #MOST_CHARACTERS}
 * @param danger whether the author says that somebody is in danger
 * @param contact how a referent may reach the author in danger; null when not given
 */
public record Deposit(
    AuthorKind author,
    PublicationWish wish,
    Subject subject,
    String words,
    boolean danger,
    String contact) {
  /** About eight printed pages. */
  public static final int MOST_CHARACTERS = 20_000;

  public static final int MOST_CONTACT_CHARACTERS = 500;

  public Deposit {
    if (author == null) {
      throw new Refusal("paroles.refusal.author");
    }
    if (words == null || words.isBlank()) {
      throw new Refusal("paroles.refusal.words-empty");
    }
    if (words.length() > MOST_CHARACTERS) {
      throw new Refusal("paroles.refusal.words-long", words.length(), MOST_CHARACTERS);
    }
    if (contact != null && contact.length() > MOST_CONTACT_CHARACTERS) {
      throw new Refusal("paroles.refusal.contact-long", MOST_CONTACT_CHARACTERS);
    }
    if (wish == null) {
      throw new Refusal("paroles.refusal.wish-missing");
    }
    if (!author.wishes().contains(wish)) {
      throw new Refusal("paroles.refusal.wish");
    }
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "Deposit[" + author + ", " + wish + "]";
  }
}
