package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.journal.Journal;
import fr.jalons.journal.JournalEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Writes what is done to a parole into the journal, in the words of {@link Act}, and lets others
 * know of it with a {@link ParoleMoved}.
 */
@ApplicationScoped
public class ParoleJournal {
  private static final String ITEM = "parole";

  private final Journal journal;
  private final ParoleTexts texts;
  private final Event<ParoleMoved> moves;

  @Inject
  public ParoleJournal(Journal journal, ParoleTexts texts, Event<ParoleMoved> moves) {
    this.journal = journal;
    this.texts = texts;
    this.moves = moves;
  }

  /** For the CDI proxy. */
  protected ParoleJournal() {
    this(null, null, null);
  }

  /** An act that touched no text. */
  public void record(Parole parole, Act act, Actor actor) {
    journal.record(new JournalEvent(act.name(), actor, ITEM, parole.id(), null, null));
    moves.fire(new ParoleMoved(parole, act));
  }

  /**
   * An act that changed a text; the journal keeps keyed hashes of it, never the text.
   *
   * @param before the text before, null when there was none
   */
  public void record(Parole parole, Act act, Actor actor, String before, String after) {
    journal.record(
        new JournalEvent(
            act.name(), actor, ITEM, parole.id(), mac(parole, before), mac(parole, after)));
    moves.fire(new ParoleMoved(parole, act));
  }

  /** A step that leaves the parole where it is, such as {@code ACKNOWLEDGE_ALERT}. */
  public void note(Parole parole, String step, Actor actor, String text) {
    journal.record(new JournalEvent(step, actor, ITEM, parole.id(), null, mac(parole, text)));
  }

  /** Logins of all who ever did anything about this parole, voting and asking included. */
  public Set<String> partakers(Parole parole) {
    return journal.actorsOn(ITEM, parole.id());
  }

  private byte[] mac(Parole parole, String text) {
    return text == null ? null : texts.mac(parole, text);
  }
}
