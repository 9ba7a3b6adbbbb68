package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Outcome;
import java.util.Arrays;
import java.util.List;

/** Why a parole is not published, each with the words that are sent to its author. */
public enum Motive {
  AS_WISHED(Outcome.KEEP_INTERNAL),
  RECOGNISABLE(Outcome.KEEP_INTERNAL),
  ANOTHER_CHILD(Outcome.KEEP_INTERNAL),
  COMPLAINT(Outcome.ORIENT),
  HELP_NEEDED(Outcome.ORIENT),
  RECOURSE(Outcome.ORIENT),
  INSULTING(Outcome.REFUSE),
  ACCUSES_SOMEBODY(Outcome.REFUSE),
  OFF_TOPIC(Outcome.REFUSE),
  SENT_TWICE(Outcome.REFUSE);

  private final Outcome outcome;

  Motive(Outcome outcome) {
    this.outcome = outcome;
  }

  /** The one outcome that this is a motive for. */
  public Outcome outcome() {
    return outcome;
  }

  public static List<Motive> of(Outcome outcome) {
    return Arrays.stream(values()).filter(motive -> motive.outcome == outcome).toList();
  }

  /** Key of the few words that readers choose by. */
  public String labelKey() {
    return "moderation.motive." + name();
  }

  /** Key of the sentences that the author reads; young people are told them as a friend would. */
  public String wordsKey(AuthorKind author) {
    boolean young = author == AuthorKind.YOUNG_PERSON || author == AuthorKind.UNDER_16;
    return labelKey() + (young ? ".tu" : ".vous");
  }
}
