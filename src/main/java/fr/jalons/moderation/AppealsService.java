package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AppealFiles.File;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.Language;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Appeals, read by people who took no part. One professional may admit; to dismiss takes two, and a
 * doubt of the second admits. The author always gets a written answer.
 */
@ApplicationScoped
@Transactional
public class AppealsService {
  private static final Role[] READERS = {Role.PRO, Role.USAGER, Role.OBSERVATEUR};

  private final AppealFiles files;
  private final AppealPanel panel;
  private final ParoleTexts texts;
  private final Minutes minutes;
  private final CommissionHerald herald;
  private final Me me;
  private final Clock clock;

  @Inject
  public AppealsService(
      AppealFiles files,
      AppealPanel panel,
      ParoleTexts texts,
      Minutes minutes,
      CommissionHerald herald,
      Me me,
      Clock clock) {
    this.files = files;
    this.panel = panel;
    this.texts = texts;
    this.minutes = minutes;
    this.herald = herald;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected AppealsService() {
    this(null, null, null, null, null, null, null);
  }

  /** Appeals that wait for the reader at work. */
  @Allowed({Role.PRO, Role.USAGER, Role.OBSERVATEUR})
  public List<AppealRow> mine() {
    return files.open().stream().filter(files::isMine).map(AppealsService::row).toList();
  }

  private static AppealRow row(File file) {
    return new AppealRow(
        file.parole().id(),
        file.parole().subject().kind(),
        file.parole().authorKind(),
        file.appeal().madeAt(),
        file.appeal().isDoubted());
  }

  /** How many appeals nobody may read, until an outsider is named. */
  @Allowed({Role.ADMIN, Role.PRO})
  public int withoutReader() {
    return (int) files.open().stream().filter(files::waitsForNobody).count();
  }

  /**
   * @throws fr.jalons.platform.NotFound when it does not wait for the reader at work
   */
  @Allowed({Role.PRO, Role.USAGER, Role.OBSERVATEUR})
  public AppealReading read(long id) {
    File file = files.mine(id, false);
    Parole parole = file.parole();
    boolean user = me.isUserMember();
    return new AppealReading(
        id,
        parole.version(),
        parole.subject().kind(),
        parole.authorKind(),
        file.appeal().madeAt(),
        file.appeal().isDoubted(),
        user ? null : text(parole, Purpose.ORIGINAL),
        user ? null : text(parole, Purpose.APPEAL),
        user ? null : text(parole, Purpose.REASON),
        text(parole, Purpose.PUBLIC),
        parole.outcome(),
        parole.motive() == null ? null : Motive.valueOf(parole.motive()));
  }

  private String text(Parole parole, Purpose purpose) {
    return texts.read(parole, purpose).orElse(null);
  }

  /**
   * The parole is read anew from the beginning.
   *
   * @param answer what the author reads; never blank
   */
  @Allowed({Role.PRO, Role.OBSERVATEUR})
  public void admit(long id, int version, String answer) {
    Typed.requiredShort(answer, "moderation.refusal.answer");
    admit(first(id, version), answer);
  }

  /** The first reader would dismiss it, with this answer; a second one, of the users, decides. */
  @Allowed({Role.PRO, Role.OBSERVATEUR})
  public void doubt(long id, int version, String answer) {
    Typed.requiredShort(answer, "moderation.refusal.answer");
    File file = first(id, version);
    if (text(file.parole(), Purpose.PUBLIC) == null) {
      throw new Refusal("moderation.refusal.nothing-judged");
    }
    texts.write(file.parole(), Purpose.APPEAL_ANSWER, answer);
    if (panel.isOutsider(me.id()) && !panel.hasSecond(file.parole(), me.id())) {
      dismiss(file);
    } else {
      file.appeal().doubt(me.id());
      minutes.note(file.parole(), "DOUBT_APPEAL", answer, READERS);
      herald.appealOpen(file.appeal(), file.parole());
    }
  }

  /** The second reader thinks so too: it is refused for good. */
  @Allowed({Role.USAGER, Role.OBSERVATEUR})
  public void confirm(long id, int version) {
    dismiss(second(id, version));
  }

  /** The second reader thinks otherwise: the parole is read anew. */
  @Allowed({Role.USAGER, Role.OBSERVATEUR})
  public void object(long id, int version, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    File file = second(id, version);
    texts.write(file.parole(), Purpose.DISAGREEMENT, reason);
    String words = file.parole().authorKind().isAdult() ? "vous" : "tu";
    admit(file, Wording.text(Language.FRENCH, "moderation.appeal.admitted." + words));
  }

  private void admit(File file, String answer) {
    file.appeal().decide(me.id(), true, clock.instant());
    file.parole().admitAppeal(clock.instant());
    minutes.write(file.parole(), Act.ADMIT_APPEAL, Purpose.APPEAL_ANSWER, answer, READERS);
  }

  private void dismiss(File file) {
    file.appeal().decide(me.id(), false, clock.instant());
    file.parole().dismissAppeal(clock.instant());
    minutes.record(file.parole(), Act.DISMISS_APPEAL, READERS);
  }

  private File first(long id, int version) {
    return at(id, version, false);
  }

  private File second(long id, int version) {
    return at(id, version, true);
  }

  private File at(long id, int version, boolean doubted) {
    File file = files.mine(id, true);
    if (file.parole().version() != version || file.appeal().isDoubted() != doubted) {
      throw new Refusal("moderation.refusal.changed");
    }
    return file;
  }
}
