package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.platform.ContentChanged;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an author does with their code. */
@ApplicationScoped
@Transactional
public class FollowUpService {
  private static final Set<ParoleStatus> SHOWS_TEXT =
      EnumSet.of(
          ParoleStatus.AWAITING_CONSENT,
          ParoleStatus.SCHEDULED,
          ParoleStatus.PUBLISHED,
          ParoleStatus.SUSPENDED);
  private static final Set<ParoleStatus> SHOWS_REASON =
      EnumSet.of(ParoleStatus.INTERNAL, ParoleStatus.ORIENTED, ParoleStatus.REFUSED);

  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Codes codes;
  private final CoolingDelay cooling;
  private final Event<ContentChanged> changes;
  private final Event<AlertRaised> alerts;
  private final Clock clock;

  @Inject
  public FollowUpService(
      ParoleRepository paroles,
      ParoleTexts texts,
      ParoleJournal journal,
      Codes codes,
      CoolingDelay cooling,
      Event<ContentChanged> changes,
      Event<AlertRaised> alerts,
      Clock clock) {
    this.paroles = paroles;
    this.texts = texts;
    this.journal = journal;
    this.codes = codes;
    this.cooling = cooling;
    this.changes = changes;
    this.alerts = alerts;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected FollowUpService() {
    this(null, null, null, null, null, null, null, null);
  }

  /** What the holder of this code may see; empty when the code is wrong. */
  public Optional<FollowUp> find(Code code) {
    return paroles.findByCode(codes.hash(code)).map(this::view);
  }

  /**
   * The author accepts the exact text they were shown.
   *
   * @param shown the text as it stood on the page; if it is no longer the one, nothing is accepted
   */
  public void accept(Code code, String shown) {
    Parole parole = own(code);
    String text = texts.read(parole, Purpose.PUBLIC).orElse("");
    if (!text.equals(shown)) {
      throw new Refusal("paroles.refusal.text-changed");
    }
    parole.acceptText(cooling.length(), clock.instant());
    journal.record(parole, Act.ACCEPT_TEXT, Actor.author(), null, text);
  }

  /** The author asks for another text, in their words; the parole is read again. */
  public void amend(Code code, String wanted) {
    Parole parole = own(code);
    String before = texts.read(parole, Purpose.AMENDMENT).orElse(null);
    parole.amendText(clock.instant());
    texts.write(parole, Purpose.AMENDMENT, AuthorWords.within(Deposit.MOST_CHARACTERS, wanted));
    journal.record(parole, Act.AMEND_TEXT, Actor.author(), before, wanted);
  }

  /** The author answers a reader's question. */
  public void answer(Code code, String answer) {
    Parole parole = own(code);
    parole.answer(clock.instant());
    texts.write(parole, Purpose.ANSWER, AuthorWords.within(Deposit.MOST_CHARACTERS, answer));
    journal.record(parole, Act.ANSWER, Actor.author(), null, answer);
  }

  /** The author takes their words back; a published text leaves the wall at once. */
  public void withdraw(Code code) {
    Parole parole = own(code);
    parole.withdraw(clock.instant());
    journal.record(parole, Act.WITHDRAW, Actor.author());
    changes.fire(new ContentChanged());
  }

  /**
   * The author says that somebody is in danger.
   *
   * @param contact how to reach them, for referents only; null or blank when not given
   */
  public void raiseAlert(Code code, String contact) {
    Parole parole = own(code);
    parole.raiseAlert(Party.AUTHOR, clock.instant());
    if (contact != null && !contact.isBlank()) {
      texts.write(parole, Purpose.CONTACT, contact);
    }
    alerts.fire(new AlertRaised(parole.id(), null));
    journal.record(parole, Act.RAISE_ALERT, Actor.author());
    changes.fire(new ContentChanged());
  }

  private Parole own(Code code) {
    return paroles
        .findByCode(codes.hash(code))
        .flatMap(parole -> paroles.findForChange(parole.id()))
        .orElseThrow(() -> new Refusal("paroles.refusal.code-unknown"));
  }

  private FollowUp view(Parole parole) {
    boolean gone = parole.status() == ParoleStatus.PURGED;
    return new FollowUp(
        parole.status(),
        parole.receivedAt(),
        parole.statusSince(),
        parole.authorKind(),
        parole.wish(),
        gone ? null : texts.read(parole, Purpose.ORIGINAL).orElse(null),
        SHOWS_TEXT.contains(parole.status())
            ? texts.read(parole, Purpose.PUBLIC).orElse(null)
            : null,
        parole.status() == ParoleStatus.AWAITING_AUTHOR
            ? texts.read(parole, Purpose.QUESTION).orElse(null)
            : null,
        SHOWS_REASON.contains(parole.status())
            ? texts.read(parole, Purpose.REASON).orElse(null)
            : null,
        SHOWS_REASON.contains(parole.status()) ? parole.motive() : null,
        parole.status() == ParoleStatus.PUBLISHED ? parole.publicId() : null,
        answerBefore(parole),
        parole.publishAfter());
  }

  private static Instant answerBefore(Parole parole) {
    return Terms.of(parole.status()).map(parole.statusSince()::plus).orElse(null);
  }
}
