package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The acts of those who hold a lease: the first reader proposes, the second agrees or not, either
 * may ask the author. A stale version or a lost lease is refused, and nothing is stored.
 */
@ApplicationScoped
@Transactional
public class DecisionService {
  private final Leased leased;
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Minutes minutes;
  private final Members members;
  private final Policies policies;
  private final Sensitivity sensitivity;
  private final CommissionHerald herald;
  private final Me me;
  private final Clock clock;

  @Inject
  public DecisionService(
      Leased leased,
      ParoleTexts texts,
      ParoleJournal journal,
      Minutes minutes,
      Members members,
      Policies policies,
      Sensitivity sensitivity,
      CommissionHerald herald,
      Me me,
      Clock clock) {
    this.leased = leased;
    this.texts = texts;
    this.journal = journal;
    this.minutes = minutes;
    this.members = members;
    this.policies = policies;
    this.sensitivity = sensitivity;
    this.herald = herald;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DecisionService() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  /** The first reader says what should become of the parole. */
  @Allowed(Role.PRO)
  public void propose(long id, int version, Decision decision) {
    Parole parole = leased.parole(id, version);
    String before = texts.read(parole, Purpose.PUBLIC).orElse(null);
    if (parole.status() == ParoleStatus.SUSPENDED) {
      boolean changed = !decision.publicText().equals(before);
      parole.proposeAgain(me.id(), decision.outcome(), motive(decision), changed);
    } else {
      String original = texts.read(parole, Purpose.ORIGINAL).orElseThrow();
      boolean onlyNames = Redaction.hidesOnlyNames(original, decision.publicText());
      parole.propose(me.id(), decision.outcome(), motive(decision), onlyNames, clock.instant());
    }
    write(parole, decision, before);
    journal.record(parole, Act.PROPOSE, me.as(Role.PRO), before, decision.publicText());
    if (passesAlone(parole)) {
      parole.passAlone(policies.current().coolingDelay(), clock.instant());
      minutes.record(parole, Act.AGREE, Role.PRO);
      minutes.published();
    }
  }

  private boolean passesAlone(Parole parole) {
    return parole.status() == ParoleStatus.PROPOSED
        && policies.current().second() == SecondReadingRule.SENSITIVE_AND_MINORS
        && sensitivity.mayPassAlone(parole, parole.outcome())
        && members.composition().isWhole();
  }

  private void write(Parole parole, Decision decision, String before) {
    if (!decision.publicText().equals(before)) {
      texts.write(parole, Purpose.PUBLIC, decision.publicText());
    }
    if (decision.notice() != null) {
      texts.write(parole, Purpose.REASON, decision.notice());
    }
    texts.rewrite(parole, Purpose.DRAFT, "");
  }

  private static String motive(Decision decision) {
    return decision.motive() == null ? null : decision.motive().name();
  }

  /** The second reader agrees with the first; the parole goes on, or ends as proposed. */
  @Allowed(Role.USAGER)
  public void agree(long id, int version) {
    members.requireWhole();
    Parole parole = leased.parole(id, version);
    if (parole.status() == ParoleStatus.SUSPENDED) {
      parole.agreeAgain(me.id(), clock.instant());
    } else {
      parole.agree(me.id(), policies.current().coolingDelay(), clock.instant());
    }
    minutes.record(parole, Act.AGREE, Role.USAGER);
    minutes.published();
  }

  /** The second reader does not agree and says why; the commission, or a first reader, goes on. */
  @Allowed(Role.USAGER)
  public void disagree(long id, int version, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    members.requireWhole();
    Parole parole = leased.parole(id, version);
    if (parole.status() == ParoleStatus.SUSPENDED) {
      parole.disagreeAgain(me.id());
    } else {
      parole.disagree(me.id(), clock.instant());
    }
    minutes.write(parole, Act.DISAGREE, Purpose.DISAGREEMENT, reason, Role.USAGER);
    if (parole.status() == ParoleStatus.IN_COMMISSION) {
      herald.voteOpen(parole);
    }
  }

  /** A reader asks the author a question; their answer brings the parole back to the queue. */
  @Allowed({Role.PRO, Role.USAGER})
  public void askAuthor(long id, int version, String question) {
    Typed.requiredShort(question, "moderation.refusal.question");
    Parole parole = leased.parole(id, version);
    parole.askAuthor(clock.instant());
    minutes.write(parole, Act.ASK_AUTHOR, Purpose.QUESTION, question, Role.PRO, Role.USAGER);
  }
}
