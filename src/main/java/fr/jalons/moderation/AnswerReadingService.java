package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Answer;
import fr.jalons.paroles.AnswerRepository;
import fr.jalons.paroles.Answers;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What waits for an answer, and what answers wait for a reader of the commission. */
@ApplicationScoped
@Transactional
public class AnswerReadingService {
  private static final int MOST = 100;

  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final Answers answers;
  private final AnswerRepository kept;
  private final AnswerDoor door;
  private final CurrentAccount me;

  @Inject
  public AnswerReadingService(
      ParoleRepository paroles,
      ParoleTexts texts,
      Answers answers,
      AnswerRepository kept,
      AnswerDoor door,
      CurrentAccount me) {
    this.paroles = paroles;
    this.texts = texts;
    this.answers = answers;
    this.kept = kept;
    this.door = door;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected AnswerReadingService() {
    this(null, null, null, null, null, null);
  }

  /** Published paroles that the one at work may answer to, latest first, with their answers. */
  @Allowed(Role.REPONDANT)
  public List<AnswerFile> toAnswer() {
    return paroles.published(MOST).stream().filter(door::mayWrite).map(this::file).toList();
  }

  /** Paroles whose answers wait for the one at work, the oldest answer first. */
  @Allowed({Role.PRO, Role.USAGER})
  public List<AnswerFile> toCheck() {
    return kept.toCheck(MOST).stream()
        .map(Answer::paroleId)
        .distinct()
        .map(paroles::find)
        .flatMap(Optional::stream)
        .filter(door::mayRead)
        .map(this::file)
        .toList();
  }

  /** One published parole with its answers. */
  @Allowed({Role.REPONDANT, Role.PRO, Role.USAGER})
  public AnswerFile file(long id) {
    Parole parole =
        paroles
            .find(id)
            .filter(found -> found.status() == ParoleStatus.PUBLISHED)
            .orElseThrow(() -> new NotFound("No published parole " + id));
    return file(me.has(Role.REPONDANT) ? door.forWriter(parole) : door.forReader(parole));
  }

  private AnswerFile file(Parole parole) {
    return new AnswerFile(
        parole.id(),
        parole.publicId(),
        parole.subject().kind(),
        texts.read(parole, Purpose.PUBLIC).orElse(""),
        kept.to(parole.id()).stream().map(answer -> line(parole, answer)).toList());
  }

  private AnswerFile.Line line(Parole parole, Answer answer) {
    return new AnswerFile.Line(
        answer.id(),
        answer.state(),
        answer.change(),
        answer.day(),
        answers.text(parole, answer),
        answers.remark(parole, answer),
        answer.madeAt());
  }
}
