package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.platform.NotFound;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Notes between first readers. They may name people, so no user member ever has them; they go with
 * the parole's key.
 */
@ApplicationScoped
@Transactional
public class NoteService {
  private static final String PURPOSE = "NOTE";

  private final NoteRepository notes;
  private final ParoleRepository paroles;
  private final Members members;
  private final ItemVault vault;
  private final ParoleJournal journal;
  private final Me me;
  private final Clock clock;

  @Inject
  public NoteService(
      NoteRepository notes,
      ParoleRepository paroles,
      Members members,
      ItemVault vault,
      ParoleJournal journal,
      Me me,
      Clock clock) {
    this.notes = notes;
    this.paroles = paroles;
    this.members = members;
    this.vault = vault;
    this.journal = journal;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected NoteService() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * The notes on a parole, the oldest first.
   *
   * @throws NotFound when there is no such parole for professionals
   */
  @Allowed(Role.PRO)
  public List<Note> of(long id) {
    Parole parole = visible(id);
    return notes.of(id).stream()
        .map(found -> note(parole, (ReadingNote) found[0], (String) found[1]))
        .toList();
  }

  private Note note(Parole parole, ReadingNote note, String author) {
    return new Note(author, note.madeAt(), vault.open(parole.itemKeyId(), PURPOSE, note.sealed()));
  }

  /**
   * Leaves a note for the other first readers.
   *
   * @throws fr.jalons.platform.Refusal when it is empty or too long
   */
  @Allowed(Role.PRO)
  public void write(long id, String text) {
    Typed.requiredShort(text, "moderation.refusal.note");
    Parole parole = visible(id);
    byte[] sealed = vault.seal(parole.itemKeyId(), PURPOSE, text);
    notes.add(new ReadingNote(id, me.id(), sealed, clock.instant()));
    journal.note(parole, "WRITE_NOTE", me.as(Role.PRO), text);
  }

  private Parole visible(long id) {
    return paroles
        .find(id)
        .filter(parole -> Shelf.all(Role.PRO).contains(parole.status()))
        .map(members::near)
        .orElseThrow(() -> new NotFound("No parole " + id + " for first readers"));
  }
}
