package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/**
 * The commission votes on what two readers did not agree about, or what one of them stopped. Both
 * colleges read the public text, and nobody votes twice.
 */
@ApplicationScoped
@Transactional
public class CommissionService {
  private static final int MOST_ROWS = 200;

  private final ParoleRepository paroles;
  private final Leased leased;
  private final Members members;
  private final Counting counting;
  private final VoteRepository votes;
  private final ParoleTexts texts;
  private final ItemVault vault;
  private final ParoleJournal journal;
  private final Me me;
  private final Clock clock;

  @Inject
  public CommissionService(
      ParoleRepository paroles,
      Leased leased,
      Members members,
      Counting counting,
      VoteRepository votes,
      ParoleTexts texts,
      ItemVault vault,
      ParoleJournal journal,
      Me me,
      Clock clock) {
    this.paroles = paroles;
    this.leased = leased;
    this.members = members;
    this.counting = counting;
    this.votes = votes;
    this.texts = texts;
    this.vault = vault;
    this.journal = journal;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected CommissionService() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  /** What is in vote, the oldest first; observers see how many have voted, and no text. */
  @Allowed({Role.PRO, Role.USAGER, Role.OBSERVATEUR})
  public List<CommissionRow> open() {
    return paroles.waiting(ParoleStatus.IN_COMMISSION, clock.instant(), MOST_ROWS).stream()
        .map(id -> paroles.find(id).orElseThrow())
        .filter(parole -> !members.keepsAway(parole))
        .map(this::row)
        .toList();
  }

  private CommissionRow row(Parole parole) {
    boolean mine = me.isMember() && vote(parole) == null;
    return new CommissionRow(
        parole.id(),
        parole.subject().kind(),
        parole.authorKind(),
        parole.statusSince(),
        counting.state(parole),
        mine);
  }

  /**
   * @throws NotFound when this parole is not in vote, or not for this member
   */
  @Allowed({Role.PRO, Role.USAGER})
  public CommissionReading read(long id) {
    Parole parole =
        paroles
            .find(id)
            .filter(one -> one.status() == ParoleStatus.IN_COMMISSION)
            .map(members::near)
            .orElseThrow(() -> new NotFound("No vote on " + id));
    return new CommissionReading(
        id,
        parole.version(),
        parole.subject().kind(),
        parole.authorKind(),
        texts.read(parole, Purpose.PUBLIC).orElse(""),
        parole.outcome(),
        parole.motive() == null ? null : Motive.valueOf(parole.motive()),
        objection(parole),
        counting.state(parole),
        others(parole),
        mayPublish(parole),
        vote(parole));
  }

  private String objection(Parole parole) {
    Purpose[] readable =
        me.isProfessional()
            ? new Purpose[] {Purpose.DISAGREEMENT, Purpose.PRO_NOTE}
            : new Purpose[] {Purpose.DISAGREEMENT};
    return texts.readLatest(parole, readable).orElse(null);
  }

  private static List<Motive> others(Parole parole) {
    return Arrays.stream(Outcome.values())
        .flatMap(outcome -> Motive.of(outcome).stream())
        .filter(motive -> !motive.name().equals(parole.motive()))
        .filter(
            motive ->
                motive != Motive.AS_WISHED || parole.wish() == PublicationWish.COMMISSION_ONLY)
        .toList();
  }

  private static boolean mayPublish(Parole parole) {
    return parole.outcome() != Outcome.PUBLISH && parole.wish() != PublicationWish.COMMISSION_ONLY;
  }

  private Ballot vote(Parole parole) {
    return counting.votes(parole).stream()
        .filter(vote -> vote.isOf(me.id()))
        .map(Vote::ballot)
        .findFirst()
        .orElse(null);
  }

  /**
   * Casts the one vote of the member at work, and carries the result out when it decides.
   *
   * @param version the parole as it stood when the member read it
   * @param reason why, never blank; sealed with the parole
   * @return whether this vote closed it
   */
  @Allowed({Role.PRO, Role.USAGER})
  public boolean vote(long id, int version, Ballot ballot, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Parole parole = leased.unchanged(id, version);
    if (parole.status() != ParoleStatus.IN_COMMISSION) {
      throw new Refusal("moderation.refusal.changed");
    }
    members.requireWhole();
    Member member = members.deciding(parole);
    if (vote(parole) != null) {
      throw new Refusal("moderation.refusal.voted");
    }
    if (ballot.outcome() == Outcome.PUBLISH && parole.wish() == PublicationWish.COMMISSION_ONLY) {
      throw new Refusal("paroles.refusal.commission-only");
    }
    byte[] sealed = vault.seal(parole.itemKeyId(), Vote.PURPOSE, reason);
    votes.add(new Vote(id, member, ballot, sealed, clock.instant()));
    journal.note(parole, "CAST_VOTE", me.as(Role.PRO, Role.USAGER), reason);
    return counting.close(parole);
  }
}
