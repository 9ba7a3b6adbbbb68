package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.privacy.PersonalDataMarker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens a parole for a reader: to each college what it may see. */
@ApplicationScoped
@Transactional
public class ReadingService {
  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final Members members;
  private final Me me;
  private final PersonalDataMarker personalData;
  private final Clock clock;

  @Inject
  public ReadingService(
      ParoleRepository paroles,
      ParoleTexts texts,
      Members members,
      Me me,
      PersonalDataMarker personalData,
      Clock clock) {
    this.paroles = paroles;
    this.texts = texts;
    this.members = members;
    this.me = me;
    this.personalData = personalData;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ReadingService() {
    this(null, null, null, null, null, null);
  }

  /**
   * What was written, beside what others may see.
   *
   * @throws NotFound when there is no such parole for professionals
   */
  @Allowed(Role.PRO)
  public ProReading open(long id) {
    Parole parole = visible(id, Role.PRO);
    String original = read(parole, Purpose.ORIGINAL);
    return new ProReading(
        id,
        parole.version(),
        parole.status(),
        parole.isUrgent(),
        parole.receivedAt(),
        parole.subject().kind(),
        parole.authorKind(),
        parole.wish(),
        Marking.of(original, personalData.marks(original)),
        textToShow(parole, original),
        read(parole, Purpose.AMENDMENT),
        read(parole, Purpose.QUESTION),
        read(parole, Purpose.ANSWER),
        texts.readLatest(parole, Purpose.DISAGREEMENT, Purpose.PRO_NOTE).orElse(null),
        parole.outcome(),
        motive(parole),
        parole.isClaimedBy(me.id(), clock.instant()));
  }

  /**
   * The public text and what is proposed, for a user member.
   *
   * @throws NotFound when there is no such parole for user members
   */
  @Allowed(Role.USAGER)
  public UserReading openForUser(long id) {
    Parole parole = visible(id, Role.USAGER);
    boolean proposed = parole.status() != ParoleStatus.SUSPENDED || parole.outcome() != null;
    if (!proposed) {
      throw new NotFound("Parole " + id + " waits for a first reader");
    }
    return new UserReading(
        id,
        parole.version(),
        parole.status(),
        parole.subject().kind(),
        parole.authorKind(),
        read(parole, Purpose.PUBLIC),
        parole.outcome(),
        motive(parole),
        parole.isClaimedBy(me.id(), clock.instant()));
  }

  /** Keeps what the first reader has typed so far; refused to who does not hold the lease. */
  @Allowed(Role.PRO)
  public void keepDraft(long id, String typed) {
    Parole parole = visible(id, Role.PRO);
    if (!parole.isClaimedBy(me.id(), clock.instant())) {
      throw new Refusal("moderation.refusal.claim-lost");
    }
    texts.rewrite(parole, Purpose.DRAFT, typed == null ? "" : typed);
  }

  private String textToShow(Parole parole, String original) {
    boolean editing =
        parole.status() == ParoleStatus.RECEIVED || parole.status() == ParoleStatus.SUSPENDED;
    return texts
        .read(parole, Purpose.DRAFT)
        .filter(draft -> editing && !draft.isBlank())
        .or(() -> texts.read(parole, Purpose.PUBLIC))
        .orElse(original);
  }

  private String read(Parole parole, Purpose purpose) {
    return texts.read(parole, purpose).orElse(null);
  }

  private static Motive motive(Parole parole) {
    return parole.motive() == null ? null : Motive.valueOf(parole.motive());
  }

  private Parole visible(long id, Role role) {
    return paroles
        .find(id)
        .filter(parole -> Shelf.all(role).contains(parole.status()))
        .map(members::near)
        .orElseThrow(() -> new NotFound("No parole " + id + " for " + role));
  }
}
