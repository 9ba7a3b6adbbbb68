package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What an author does with their code against an outcome they did not want. */
@ApplicationScoped
@Transactional
public class AppealService {
  /** Enough to say why. */
  public static final int MOST_CHARACTERS = 4_000;

  private final ParoleRepository paroles;
  private final AppealRepository appeals;
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Codes codes;
  private final Event<AppealMade> made;
  private final Clock clock;

  @Inject
  public AppealService(
      ParoleRepository paroles,
      AppealRepository appeals,
      ParoleTexts texts,
      ParoleJournal journal,
      Codes codes,
      Event<AppealMade> made,
      Clock clock) {
    this.paroles = paroles;
    this.appeals = appeals;
    this.texts = texts;
    this.journal = journal;
    this.codes = codes;
    this.made = made;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected AppealService() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @throws Refusal when the code is wrong
   */
  public AppealView find(Code code) {
    Parole parole = paroles.findByCode(codes.hash(code)).orElseThrow(AppealService::unknown);
    if (parole.status() == ParoleStatus.PURGED) {
      return new AppealView(false, null, null, null);
    }
    Appeal appeal = appeals.about(parole.id()).orElse(null);
    boolean possible = appeal == null && parole.mayAppeal(clock.instant());
    return new AppealView(
        possible,
        possible ? Terms.appealUntil(parole.statusSince()) : null,
        appeal == null ? null : texts.read(parole, Purpose.APPEAL).orElse(null),
        appeal == null || !appeal.isDecided()
            ? null
            : texts.read(parole, Purpose.APPEAL_ANSWER).orElse(null));
  }

  /**
   * The author asks that others read it again.
   *
   * @param words why; never blank
   * @throws Refusal when there is nothing to appeal against, when it is too late, or a second time
   */
  public void appeal(Code code, String words) {
    AuthorWords.within(MOST_CHARACTERS, words);
    Parole parole =
        paroles
            .findByCode(codes.hash(code))
            .flatMap(found -> paroles.findForChange(found.id()))
            .orElseThrow(AppealService::unknown);
    if (appeals.about(parole.id()).isPresent()) {
      throw new Refusal("paroles.refusal.appealed");
    }
    parole.appeal(clock.instant());
    appeals.add(new Appeal(parole.id(), clock.instant()));
    texts.write(parole, Purpose.APPEAL, words);
    journal.record(parole, Act.APPEAL, Actor.author(), null, words);
    made.fire(new AppealMade(parole.id()));
  }

  private static Refusal unknown() {
    return new Refusal("paroles.refusal.code-unknown");
  }
}
