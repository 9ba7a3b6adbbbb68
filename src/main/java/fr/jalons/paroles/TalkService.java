package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets an author read, with their code, what a referent wrote to them, and answer. */
@ApplicationScoped
@Transactional
public class TalkService {
  private static final int MOST_CHARACTERS = 4_000;

  private final ParoleRepository paroles;
  private final Talk talk;
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Codes codes;
  private final Event<AuthorAnswered> answers;

  @Inject
  public TalkService(
      ParoleRepository paroles,
      Talk talk,
      ParoleTexts texts,
      ParoleJournal journal,
      Codes codes,
      Event<AuthorAnswered> answers) {
    this.paroles = paroles;
    this.talk = talk;
    this.texts = texts;
    this.journal = journal;
    this.codes = codes;
    this.answers = answers;
  }

  /** For the CDI proxy. */
  protected TalkService() {
    this(null, null, null, null, null, null);
  }

  /** The messages of this code's parole, the first first; empty when there are none. */
  public List<TalkLine> read(Code code) {
    return paroles
        .findByCode(codes.hash(code))
        .filter(parole -> parole.status() != ParoleStatus.PURGED)
        .map(talk::of)
        .orElse(List.of());
  }

  /**
   * The author answers a referent.
   *
   * @throws Refusal when no referent has written, or the answer is empty or too long
   */
  public void answer(Code code, String words) {
    AuthorWords.within(MOST_CHARACTERS, words);
    Parole parole =
        paroles
            .findByCode(codes.hash(code))
            .flatMap(found -> paroles.findForChange(found.id()))
            .orElseThrow(() -> new Refusal("paroles.refusal.code-unknown"));
    if (talk.of(parole).isEmpty()) {
      throw new Refusal("paroles.refusal.no-talk");
    }
    texts.write(parole, Purpose.FROM_AUTHOR, words);
    answers.fire(new AuthorAnswered(parole.id()));
    journal.note(parole, "ANSWER_REFERENT", Actor.author(), words);
  }
}
