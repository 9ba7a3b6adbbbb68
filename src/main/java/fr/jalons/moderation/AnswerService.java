package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Answer;
import fr.jalons.paroles.AnswerRepository;
import fr.jalons.paroles.Answers;
import fr.jalons.paroles.AuthorNotices;
import fr.jalons.paroles.Change;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A service answers to a published parole; a reader of the commission reads the answer, and the
 * change that it claims, before anybody else does.
 */
@ApplicationScoped
@Transactional
public class AnswerService {
  private final Leased leased;
  private final Answers answers;
  private final AnswerRepository kept;
  private final AnswerDoor door;
  private final ParoleJournal journal;
  private final AuthorNotices authors;
  private final Minutes minutes;
  private final Me me;
  private final Clock clock;

  @Inject
  public AnswerService(
      Leased leased,
      Answers answers,
      AnswerRepository kept,
      AnswerDoor door,
      ParoleJournal journal,
      AuthorNotices authors,
      Minutes minutes,
      Me me,
      Clock clock) {
    this.leased = leased;
    this.answers = answers;
    this.kept = kept;
    this.door = door;
    this.journal = journal;
    this.authors = authors;
    this.minutes = minutes;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected AnswerService() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /**
   * @param day when the change was or will be made; null when none is claimed
   */
  @Allowed(Role.REPONDANT)
  public void write(long paroleId, String text, Change change, LocalDate day) {
    Typed.requiredShort(text, "moderation.refusal.answer");
    if (change == null) {
      throw new Refusal("moderation.refusal.change");
    }
    Parole parole = door.forWriter(published(paroleId));
    answers.write(parole, me.id(), text, change, day);
    journal.note(parole, "WRITE_ANSWER", me.as(Role.REPONDANT), text);
  }

  /** The reader finds the answer fit for everybody, and the change true as far as they know. */
  @Allowed({Role.PRO, Role.USAGER})
  public void show(long paroleId, long answerId) {
    Parole parole = door.forReader(published(paroleId));
    Answer answer = answer(paroleId, answerId);
    answer.show(me.id(), clock.instant());
    journal.note(parole, "SHOW_ANSWER", me.as(Role.PRO, Role.USAGER), answers.text(parole, answer));
    authors.tell(parole);
    minutes.published();
  }

  /** The reader sends the answer back, with a remark for its writer. */
  @Allowed({Role.PRO, Role.USAGER})
  public void sendBack(long paroleId, long answerId, String remark) {
    Typed.requiredShort(remark, "moderation.refusal.reason");
    Parole parole = door.forReader(published(paroleId));
    answers.sendBack(parole, answer(paroleId, answerId), me.id(), remark);
    journal.note(parole, "RETURN_ANSWER", me.as(Role.PRO, Role.USAGER), remark);
  }

  private Answer answer(long paroleId, long answerId) {
    return kept.find(answerId)
        .filter(answer -> answer.paroleId() == paroleId)
        .orElseThrow(() -> new NotFound("No answer " + answerId));
  }

  private Parole published(long id) {
    Parole parole = leased.any(id);
    if (parole.status() != ParoleStatus.PUBLISHED) {
      throw new NotFound("No published parole " + id);
    }
    return parole;
  }
}
