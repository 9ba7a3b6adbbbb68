package fr.jalons.notices;

import java.util.Locale;

/**
 * Every mail that the portal sends. Its sentences stand in the bundle of this package under {@code
 * notices.mail.<name>.subject} and {@code .body}; none of them has room for what a person wrote.
 */
public enum MailTemplate {
  /** A link by which somebody opens the account they were offered: the link, and until when. */
  INVITATION(2),
  /** A referent is wanted: the page of the alert. */
  DUTY_ALERT(1),
  /** A referent is wanted, since the one before did not answer: the page of the alert. */
  DUTY_CLIMB(1),
  /** Words of a parole may speak of danger: the page where a referent reads it. */
  DUTY_SIGNS(1),
  /** An author in danger has answered the referent: the page of the alert. */
  AUTHOR_ANSWERED(1),
  /** An alert that was passed on should be asked after: the page of the alert. */
  ALERT_FOLLOW_UP(1),
  /** What waits for a reader: how many, for how many days the oldest, how many votes, the page. */
  DIGEST(4),
  /** Something new about a parole; the author comes back with their code: the page for it. */
  AUTHOR_NEWS(1),
  /** A member of the commission is wanted for a vote: the page. */
  VOTE_OPEN(1),
  /** An appeal waits for its readers: the page. */
  APPEAL_OPEN(1),
  /** A commission is too small to work: the page. */
  COMMISSION_TOO_SMALL(1),
  /** A service is asked for an answer: the page. */
  ANSWER_WANTED(1),
  /** What must be checked again in the guide: how many fiches, how many facts, the page. */
  GUIDE_REVIEW(3);

  private final int words;

  MailTemplate(int words) {
    this.words = words;
  }

  /** How many blanks its sentences have. */
  public int words() {
    return words;
  }

  String subjectKey() {
    return key() + ".subject";
  }

  String bodyKey() {
    return key() + ".body";
  }

  private String key() {
    return "notices.mail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
