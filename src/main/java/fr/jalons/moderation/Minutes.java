package fr.jalons.moderation;

import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * What an act of the reader at work leaves behind: its words sealed, its line in the journal under
 * the reader's name, and reader pages told when they may show something else.
 */
@ApplicationScoped
class Minutes {
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Event<ContentChanged> changes;
  private final Me me;

  @Inject
  Minutes(ParoleTexts texts, ParoleJournal journal, Event<ContentChanged> changes, Me me) {
    this.texts = texts;
    this.journal = journal;
    this.changes = changes;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected Minutes() {
    this(null, null, null, null);
  }

  /** An act without words, in the first of these roles that the reader has. */
  void record(Parole parole, Act act, Role... roles) {
    journal.record(parole, act, me.as(roles));
  }

  /** An act with the words that it adds, which are sealed for this purpose. */
  void write(Parole parole, Act act, Purpose purpose, String words, Role... roles) {
    texts.write(parole, purpose, words);
    journal.record(parole, act, me.as(roles), null, words);
  }

  /**
   * A step that leaves the parole where it is.
   *
   * @param words what was written, for the journal's keyed hash; null when nothing was
   */
  void note(Parole parole, String step, String words, Role... roles) {
    journal.note(parole, step, me.as(roles), words);
  }

  /** Tells every page that what the wall or an author sees may have changed. */
  void published() {
    changes.fire(new ContentChanged());
  }
}
