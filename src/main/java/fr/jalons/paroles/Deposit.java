package fr.jalons.paroles;

import fr.jalons.platform.Refusal;

/**
 * What an author sends.
 *
 * @param words the author's text, cleaned, at most {@link #MOST_CHARACTERS}; blank only where
 *     pictures speak
 * @param danger whether the author says that somebody is in danger
 * @param contact how a referent may reach the author in danger; null when not given
 * @param pictures what the author says without writing; null when they write
 * @param mail where the author wants to hear that there is news; null when not given
 */
public record Deposit(
    AuthorKind author,
    PublicationWish wish,
    Subject subject,
    String words,
    boolean danger,
    String contact,
    Pictures pictures,
    String mail) {
  /** About eight printed pages. */
  public static final int MOST_CHARACTERS = 20_000;

  public static final int MOST_CONTACT_CHARACTERS = 500;

  public Deposit {
    if (author == null) {
      throw new Refusal("paroles.refusal.author");
    }
    if (pictures == null && (words == null || words.isBlank())) {
      throw new Refusal("paroles.refusal.words-empty");
    }
    if (words != null && words.length() > MOST_CHARACTERS) {
      throw new Refusal("paroles.refusal.words-long", words.length(), MOST_CHARACTERS);
    }
    if (contact != null && contact.length() > MOST_CONTACT_CHARACTERS) {
      throw new Refusal("paroles.refusal.contact-long", MOST_CONTACT_CHARACTERS);
    }
    if (mail != null && !MailAddress.isOne(mail)) {
      throw new Refusal("paroles.refusal.mail");
    }
    if (wish == null) {
      throw new Refusal("paroles.refusal.wish-missing");
    }
    if (!author.wishes().contains(wish)) {
      throw new Refusal("paroles.refusal.wish");
    }
  }

  /** Words alone, without a mail address. */
  public Deposit(
      AuthorKind author,
      PublicationWish wish,
      Subject subject,
      String words,
      boolean danger,
      String contact) {
    this(author, wish, subject, words, danger, contact, null, null);
  }

  /** What readers read: the pictures in words, then what was written. */
  public String text() {
    if (pictures == null) {
      return words;
    }
    return words == null || words.isBlank()
        ? pictures.inWords()
        : pictures.inWords() + "\n\n" + words;
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "Deposit[" + author + ", " + wish + "]";
  }
}
