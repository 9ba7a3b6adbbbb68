package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.journal.Journal;
import fr.jalons.journal.JournalEvent;
import fr.jalons.paroles.ParoleText.Purpose;
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

  /** An act that touched no text: its hashes are of the state and of the public text. */
  public void record(Parole parole, Act act, Actor actor) {
    String shown = texts.read(parole, Purpose.PUBLIC).orElse("");
    record(parole, act, actor, shown, shown);
  }

  /**
   * An act that changed a text; the journal keeps keyed hashes of it, never the text.
   *
   * @param before the text before, null when there was none
   */
  public void record(Parole parole, Act act, Actor actor, String before, String after) {
    ParoleStatus was = parole.settle();
    write(parole, act.name(), actor, mac(parole, was, before), mac(parole, parole.status(), after));
    moves.fire(new ParoleMoved(parole, act));
  }

  /** Its key is destroyed already, so that nothing of it can be hashed any more. */
  void recordErased(Parole parole, Actor actor) {
    parole.settle();
    write(parole, Act.PURGE.name(), actor, null, null);
    moves.fire(new ParoleMoved(parole, Act.PURGE));
  }

  /**
   * A step that leaves the parole where it is, such as {@code ACKNOWLEDGE_ALERT}. Of an erased one
   * nothing can be hashed any more.
   *
   * @param text what was written, null when nothing was
   */
  public void note(Parole parole, String step, Actor actor, String text) {
    ParoleStatus status = parole.status();
    if (status == ParoleStatus.PURGED) {
      write(parole, step, actor, null, null);
      return;
    }
    String shown = texts.read(parole, Purpose.PUBLIC).orElse("");
    String after = text == null ? shown : text;
    write(parole, step, actor, mac(parole, status, shown), mac(parole, status, after));
  }

  /** Logins of all who ever did anything about this parole, voting and asking included. */
  public Set<String> partakers(Parole parole) {
    return journal.actorsOn(ITEM, parole.id());
  }

  private void write(Parole parole, String act, Actor actor, byte[] before, byte[] after) {
    journal.record(new JournalEvent(act, actor, ITEM, parole.id(), before, after));
  }

  /** Null before the parole was there. */
  private byte[] mac(Parole parole, ParoleStatus status, String text) {
    return status == null
        ? null
        : texts.mac(parole, status.name() + '\n' + (text == null ? "" : text));
  }
}
