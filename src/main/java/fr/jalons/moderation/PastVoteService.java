package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.College;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.PastVoteReading.Choice;
import fr.jalons.moderation.PastVoteReading.Reason;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.NotFound;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the commission has decided by vote, and why. A user member reads the reasons of the users'
 * college alone: a professional has read names, and may have written one.
 */
@ApplicationScoped
@Transactional
public class PastVoteService {
  private static final int A_PAGE = 25;

  /** Where the text is still what members may look at. */
  private static final Set<ParoleStatus> READABLE =
      EnumSet.of(
          ParoleStatus.AWAITING_CONSENT,
          ParoleStatus.SCHEDULED,
          ParoleStatus.PUBLISHED,
          ParoleStatus.INTERNAL,
          ParoleStatus.ORIENTED,
          ParoleStatus.REFUSED);

  private final VoteRepository votes;
  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final ItemVault vault;
  private final Members members;
  private final Me me;

  @Inject
  public PastVoteService(
      VoteRepository votes,
      ParoleRepository paroles,
      ParoleTexts texts,
      ItemVault vault,
      Members members,
      Me me) {
    this.votes = votes;
    this.paroles = paroles;
    this.texts = texts;
    this.vault = vault;
    this.members = members;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected PastVoteService() {
    this(null, null, null, null, null, null);
  }

  /**
   * One page, the newest first, without those about what the member at work keeps away from.
   *
   * @param before number of the vote behind which to begin; null for the first page
   */
  @Allowed({Role.PRO, Role.USAGER})
  public PastVotes closed(Long before) {
    List<PastVote> rows = new ArrayList<>();
    long from = before == null ? Long.MAX_VALUE : before;
    List<VoteResult> some;
    do {
      some = votes.results(from, A_PAGE);
      some.stream().map(this::row).flatMap(Optional::stream).forEach(rows::add);
      from = some.isEmpty() ? from : some.get(some.size() - 1).id();
    } while (rows.size() <= A_PAGE && some.size() == A_PAGE);
    boolean more = rows.size() > A_PAGE;
    List<PastVote> shown = List.copyOf(more ? rows.subList(0, A_PAGE) : rows);
    return new PastVotes(shown, more ? shown.get(A_PAGE - 1).id() : null);
  }

  private Optional<PastVote> row(VoteResult result) {
    return paroles
        .find(result.paroleId())
        .filter(parole -> !members.keepsAway(parole))
        .map(parole -> row(result, parole));
  }

  private PastVote row(VoteResult result, Parole parole) {
    return new PastVote(
        result.id(),
        parole.subject().kind(),
        parole.authorKind(),
        result.closedAt(),
        result.proposed(),
        result.outcome(),
        result.motive(),
        votes.of(result).size(),
        result.electorate());
  }

  /**
   * @throws NotFound when there is no such vote for this member
   */
  @Allowed({Role.PRO, Role.USAGER})
  public PastVoteReading read(long id) {
    VoteResult result = votes.result(id).orElseThrow(() -> new NotFound("No past vote " + id));
    Parole parole = members.near(paroles.find(result.paroleId()).orElseThrow());
    boolean readable = READABLE.contains(parole.status());
    List<Vote> cast = votes.of(result);
    List<Reason> reasons = readable ? reasons(parole, cast) : List.of();
    return new PastVoteReading(
        row(result, parole),
        readable ? texts.read(parole, Purpose.PUBLIC).orElse(null) : null,
        choices(cast),
        reasons,
        cast.size() - reasons.size());
  }

  private List<Reason> reasons(Parole parole, List<Vote> cast) {
    return cast.stream()
        .filter(vote -> me.isProfessional() || vote.college() == College.USERS)
        .map(
            vote ->
                new Reason(
                    vote.ballot(), vault.open(parole.itemKeyId(), Vote.PURPOSE, vote.sealed())))
        .sorted(Comparator.comparing(Reason::words))
        .toList();
  }

  private static List<Choice> choices(List<Vote> cast) {
    return cast.stream()
        .collect(Collectors.groupingBy(Vote::ballot, Collectors.counting()))
        .entrySet()
        .stream()
        .map(PastVoteService::choice)
        .sorted(Comparator.comparingInt(Choice::votes).reversed())
        .toList();
  }

  private static Choice choice(Entry<Ballot, Long> counted) {
    return new Choice(counted.getKey(), counted.getValue().intValue());
  }
}
