package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.platform.Language;
import fr.jalons.platform.Wording;
import java.util.Arrays;
import java.util.List;

/** Why a parole is not published, each with the words that are sent to its author. */
public enum Motive {
  AS_WISHED(Outcome.KEEP_INTERNAL),
  RECOGNISABLE(Outcome.KEEP_INTERNAL),
  ANOTHER_CHILD(Outcome.KEEP_INTERNAL),
  /** The commission voted, and no outcome had most votes. */
  NOT_AGREED(Outcome.KEEP_INTERNAL, false),
  /** Too few members voted within the term. */
  NO_QUORUM(Outcome.KEEP_INTERNAL, false),
  /** The author did not answer a question within the term. */
  UNANSWERED(Outcome.KEEP_INTERNAL, false),
  /** The author did not say yes to the exact text within the term. */
  SILENT(Outcome.KEEP_INTERNAL, false),
  COMPLAINT(Outcome.ORIENT),
  HELP_NEEDED(Outcome.ORIENT),
  RECOURSE(Outcome.ORIENT),
  INSULTING(Outcome.REFUSE),
  ACCUSES_SOMEBODY(Outcome.REFUSE),
  OFF_TOPIC(Outcome.REFUSE),
  SENT_TWICE(Outcome.REFUSE);

  private final Outcome outcome;
  private final boolean chosen;

  Motive(Outcome outcome) {
    this(outcome, true);
  }

  Motive(Outcome outcome, boolean chosen) {
    this.outcome = outcome;
    this.chosen = chosen;
  }

  /** The one outcome that this is a motive for. */
  public Outcome outcome() {
    return outcome;
  }

  /** The motives that a person may choose for this outcome; a rule gives the others. */
  public static List<Motive> of(Outcome outcome) {
    return Arrays.stream(values())
        .filter(motive -> motive.outcome == outcome && motive.chosen)
        .toList();
  }

  /** Key of the few words that readers choose by. */
  public String labelKey() {
    return "moderation.motive." + name();
  }

  /** Why a parole stays with the commission when its term in this status is over. */
  static Motive ofLapse(ParoleStatus status) {
    return switch (status) {
      case AWAITING_AUTHOR -> UNANSWERED;
      case AWAITING_CONSENT -> SILENT;
      case IN_COMMISSION -> NO_QUORUM;
      default -> throw new IllegalArgumentException("No term runs in " + status);
    };
  }

  /** The sentences that the author reads, in French. */
  public String words(AuthorKind author) {
    return Wording.text(Language.FRENCH, wordsKey(author));
  }

  /** Key of the sentences that the author reads; young people are told them as a friend would. */
  public String wordsKey(AuthorKind author) {
    boolean young = author == AuthorKind.YOUNG_PERSON || author == AuthorKind.UNDER_16;
    return labelKey() + (young ? ".tu" : ".vous");
  }
}
