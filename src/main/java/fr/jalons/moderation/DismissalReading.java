package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;

/**
 * What a second professional reads before confirming that there is no danger: not the author's
 * contact, nor what others wrote about the alert.
 *
 * @param words the author's words
 * @param reason why the referent sees no danger
 */
public record DismissalReading(AlertRow alert, AuthorKind author, String words, String reason) {
  /** Never a word of the text. */
  @Override
  public String toString() {
    return "DismissalReading[" + alert.id() + "]";
  }
}
