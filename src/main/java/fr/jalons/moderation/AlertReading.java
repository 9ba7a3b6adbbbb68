package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.TalkLine;
import java.util.List;

/**
 * What a referent reads of an alert.
 *
 * @param words the author's words
 * @param reasons why readers raised it, the latest first
 * @param contacts how the author says they can be reached, the latest first
 * @param calls referents who were called, the first first
 * @param sheet what was stated when it was passed on; null when it was not
 * @param talk what the referents and the author wrote to each other, the first first
 * @param dismissal why a referent sees no danger; null when none wrote so
 * @param dismissible false once the parole was ever passed on
 * @param ownDismissal whether the reader wrote the dismissal, which another must confirm
 */
public record AlertReading(
    AlertRow alert,
    long paroleId,
    AuthorKind author,
    String words,
    List<String> reasons,
    List<String> contacts,
    List<CallRow> calls,
    SheetReading sheet,
    List<TalkLine> talk,
    String dismissal,
    boolean dismissible,
    boolean ownDismissal) {
  public boolean isOpen() {
    return alert.closedAt() == null;
  }

  /** Never a word of the text. */
  @Override
  public String toString() {
    return "AlertReading[" + alert.id() + "]";
  }
}
