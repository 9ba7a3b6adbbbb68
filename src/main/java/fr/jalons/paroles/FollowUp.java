package fr.jalons.paroles;

import java.time.Instant;

/**
 * What an author sees with their code.
 *
 * @param words the author's own text
 * @param publicText the exact text to be published; null when there is none to show
 * @param question what a reader asks; null when nothing is asked
 * @param reason written answer to the author; null when there is none
 * @param motive code of the reason for an outcome; null when there is none
 * @param answerBefore until when the author's silence has no effect; null when no term runs
 */
public record FollowUp(
    ParoleStatus status,
    Instant receivedAt,
    Instant since,
    AuthorKind author,
    PublicationWish wish,
    String words,
    String publicText,
    String question,
    String reason,
    String motive,
    String publicId,
    Instant answerBefore,
    Instant publishAfter) {

  public boolean mayAccept() {
    return Lifecycle.offers(status, Act.ACCEPT_TEXT, Party.AUTHOR);
  }

  public boolean mayAnswer() {
    return Lifecycle.offers(status, Act.ANSWER, Party.AUTHOR);
  }

  public boolean mayWithdraw() {
    return Lifecycle.offers(status, Act.WITHDRAW, Party.AUTHOR);
  }

  public boolean mayRaiseAlert() {
    return Lifecycle.offers(status, Act.RAISE_ALERT, Party.AUTHOR);
  }
}
